import type { Answer, Order } from "./WarmTests.ts";

/** The way from the tool to a project of tests, and back. */
export const channelOf = (project: string): BroadcastChannel =>
  new BroadcastChannel(`mutants ${project}`);

/** Hands an answer to the tool, and waits for its next order. */
export function nextOrder(channel: BroadcastChannel, answer: Answer): Promise<Order> {
  return new Promise((told) => {
    channel.addEventListener("message", (message) => told((message as MessageEvent<Order>).data), {
      once: true,
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel.postMessage(answer);
  });
}
