/** Work may hold the page up that long before others get a turn: less than half a frame. */
const TURN_MS = 8;

/** Not a timer: browsers make timers within timers wait, four milliseconds each. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      "message",
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Takes pieces one after another and gives the page a turn whenever they have taken long enough.
 * A piece should take no longer than a few milliseconds to make.
 *
 * @param left leaves what is not taken yet once it aborts
 */
export async function inTurns<Piece>(
  pieces: Iterable<Piece>,
  take: (piece: Piece) => void,
  left?: AbortSignal,
): Promise<void> {
  let since = performance.now();
  for (const piece of pieces) {
    take(piece);
    if (performance.now() - since < TURN_MS) continue;
    await nextTurn();
    if (left?.aborted === true) return;
    since = performance.now();
  }
}
