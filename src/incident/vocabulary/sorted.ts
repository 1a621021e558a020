// Ids that are of sorts: each id of a category stands beside what templates ask of it.

/** The ids of a category, each with the sorts it is of; an id can't be added without. */
export type Sorted<Sort extends string> = Readonly<Record<string, readonly Sort[]>>;

/** The ids alone, in the order they are written in. */
export const idsOf = <Id extends string>(sorted: Readonly<Record<Id, unknown>>): readonly Id[] =>
  Object.keys(sorted) as Id[]; // the keys of a literal are its ids
