// Which of the paragraphs that came back stand elsewhere: all that the longest run in the old order leaves over.

/** The positions in `indexes` that are moved. The fewest that have to move for the rest to be in order. */
export function movedAmong(indexes: readonly number[]): Set<number> {
  // Longest increasing subsequence: `ends[k]` is the position where the best run of length k + 1 ends.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  indexes.forEach((index, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((indexes[ends[middle] ?? 0] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return new Set([...indexes.keys()].filter((at) => !kept.has(at)));
}
