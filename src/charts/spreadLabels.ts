/** A label that wants to stand with its middle at `wanted`. */
export interface WantedLabel {
  readonly wanted: number;
  readonly height: number;
}

interface Member extends WantedLabel {
  /** Its place among the labels as they are given. */
  readonly index: number;
}

/** Labels that touch, moved as one. */
interface Cluster {
  readonly members: readonly Member[];
  readonly height: number;
  readonly middle: number;
}

/** Where the bounds cross, `low`. */
const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/**
 * Middles for the labels, in the order given, so that none overlaps another and all lie between
 * `top` and `bottom`, as near as can be to where they want to be. Where the labels are higher
 * together than the room, they begin at `top` and run past `bottom`.
 */
export function spreadLabels(
  labels: readonly WantedLabel[],
  top: number,
  bottom: number,
): readonly number[] {
  const inside = (middle: number, height: number): number =>
    clamp(middle, top + height / 2, bottom - height / 2);
  const downwards = labels
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => a.wanted - b.wanted);
  const clusters: Cluster[] = [];
  for (const label of downwards) {
    const { wanted, height } = label;
    let cluster: Cluster = { members: [label], height, middle: inside(wanted, height) };
    let above = clusters.at(-1);
    while (above && above.middle + above.height / 2 > cluster.middle - cluster.height / 2) {
      clusters.pop();
      const joined = above.height + cluster.height;
      const members = [...above.members, ...cluster.members];
      // The middle that suits the members best: the mean of what each would have it be.
      let offset = 0;
      let sum = 0;
      for (const member of members) {
        sum += member.wanted - (offset + member.height / 2 - joined / 2);
        offset += member.height;
      }
      cluster = { members, height: joined, middle: inside(sum / members.length, joined) };
      above = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  const middles: number[] = [];
  for (const { members, height, middle } of clusters) {
    let edge = middle - height / 2;
    for (const { index, height: own } of members) {
      middles[index] = edge + own / 2;
      edge += own;
    }
  }
  return middles;
}
