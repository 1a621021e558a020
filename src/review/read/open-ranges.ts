// Ranges that begin and end anywhere in the text → those that are open at a point, as a list that stays the same until one begins or ends.

/** More than that at once no reader could tell apart; a file that has them is refused. */
const atOnce = 300;

/** The open ranges of one kind, by the id that their two ends have in common. */
export type OpenRanges<T> = {
  /** The open ones, in the order they began; the same array as long as nothing changes. */
  now: readonly T[];
  /** False where too many are open. */
  begin(id: string, range: T): boolean;
  /** The range that ends, if one of that id is open. */
  end(id: string): T | undefined;
};

/** Nothing is open. */
export function openRanges<T>(): OpenRanges<T> {
  const byId = new Map<string, T>();
  const open: OpenRanges<T> = {
    now: [],
    begin(id, range) {
      if (open.now.length >= atOnce) return false;
      byId.set(id, range);
      open.now = [...open.now, range];
      return true;
    },
    end(id) {
      const range = byId.get(id);
      if (range === undefined) return undefined;
      byId.delete(id);
      open.now = open.now.filter((one) => one !== range);
      return range;
    },
  };
  return open;
}
