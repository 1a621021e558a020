// A misspelt word and the right ones → the one that was meant.

/** The nearest candidate by Levenshtein distance, if it is near enough to be worth saying. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = simple(word);
  let best: string | undefined;
  let least = (typed.length < 3 ? 0 : Math.max(1, Math.floor(typed.length / 3))) + 1;
  for (const candidate of candidates) {
    const distance = levenshtein(typed, simple(candidate), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best ?? shortened(typed, candidates);
}

/** The shortest candidate that begins as the word does, or that the word begins with. */
function shortened(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length < 3) return undefined;
  const related = [...candidates].filter(
    (candidate) => candidate.startsWith(typed) || (candidate.length > 2 && typed.startsWith(candidate)),
  );
  return related.sort((a, b) => a.length - b.length)[0];
}

const mostOffered = 12;

/** The allowed words as one line: all of a short list in its own order, of a long one those most like the word. */
export function offer(word: string, allowed: readonly string[]): string {
  if (allowed.length <= mostOffered) return allowed.join(", ");
  const typed = simple(word);
  const ranked = allowed.map((candidate) => ({
    candidate,
    distance: levenshtein(typed, simple(candidate)) - common(typed, simple(candidate)),
  }));
  ranked.sort((a, b) => a.distance - b.distance);
  return `${ranked
    .slice(0, mostOffered)
    .map(({ candidate }) => candidate)
    .join(", ")}, …`;
}

/** How many characters two words have in common from the start. */
function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Full-width letters, capitals, `_` and blanks for `-` are no difference worth counting. */
function simple(word: string): string {
  return word.slice(0, 100).normalize("NFKC").toLowerCase().replace(/[_\s]/g, "-").replace(/s$/, "");
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into another; stops counting at `limit`. */
export function levenshtein(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
