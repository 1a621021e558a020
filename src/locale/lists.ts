// Items of any kind → one run of them, with the locale's separators between.

import type { Locale, Patterns } from "./schema.ts";

/** How a list is joined; `plus` is a sum, `comma` says neither and nor or. */
export type ListStyle = keyof Patterns["lists"];

/** What stands between `count` items, one fewer than they are; `texts`, what they print, tells which are joined themselves. */
export function listSeparators(
  count: number,
  style: ListStyle,
  { patterns }: Pick<Locale, "patterns">,
  texts: readonly string[] = [],
): string[] {
  const { between, last, two, over } = patterns.lists[style];
  const nested = over !== undefined && texts.some((text) => text.includes(last) || text.includes(two));
  if (count < 2) return [];
  if (count === 2) return [nested ? over : two];
  return [...Array.from({ length: count - 2 }, () => between), nested ? over : last];
}

/** Joins runs of inline nodes, parts or the like; `text` makes one of a separator. */
export function joinList<T>(
  items: readonly (readonly T[])[],
  style: ListStyle,
  locale: Pick<Locale, "patterns">,
  text: (separator: string) => T,
): T[] {
  const separators = listSeparators(items.length, style, locale);
  return items.flatMap((item, i) => {
    const separator = separators[i];
    return separator === undefined ? [...item] : [...item, text(separator)];
  });
}
