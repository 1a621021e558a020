// Which sorts an id of the vocabulary is of: what sentences ask where several ids are told alike.

import { breaches } from "./vocabulary/breaches.ts";
import { causes } from "./vocabulary/causes.ts";
import { certainties } from "./vocabulary/certainties.ts";
import { losses } from "./vocabulary/losses.ts";
import { origins } from "./vocabulary/origins.ts";
import { requests } from "./vocabulary/requests.ts";
import { roles } from "./vocabulary/roles.ts";
import { services } from "./vocabulary/services.ts";
import type { Sorted } from "./vocabulary/sorted.ts";
import type { Category } from "./vocabulary.ts";

/** The categories whose ids are of sorts. */
const categories = {
  breach: breaches,
  cause: causes,
  certainty: certainties,
  loss: losses,
  origin: origins,
  request: requests,
  role: roles,
  service: services,
} satisfies {
  readonly [C in Category]?: Sorted<string>;
};

type Sorts = typeof categories;
/** A category whose ids are of sorts. */
export type SortedCategory = keyof Sorts;
/** What ids of a category can be of. */
export type Sort<C extends SortedCategory> = C extends unknown
  ? Extract<Sorts[C][keyof Sorts[C]], readonly string[]>[number]
  : never;

/** By category and id: templates ask some hundred times per notice. */
const known: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> = new Map(
  Object.entries<Sorted<string>>(categories).map(([category, ids]) => [
    category,
    new Map(Object.entries(ids).map(([id, sorts]) => [id, new Set(sorts)])),
  ]),
);

const named: ReadonlyMap<string, readonly string[]> = new Map(
  [...known].map(([category, ids]) => [
    category,
    [...new Set([...ids.values()].flatMap((sorts) => [...sorts]))].sort(),
  ]),
);

/** Whether an id is of a sort; words in place of an id, and what is of a category without sorts, are of none. */
export const isOfSort = <C extends string>(
  category: C,
  id: string,
  sort: C extends SortedCategory ? Sort<C> : string,
): boolean => known.get(category)?.get(id)?.has(sort) ?? false;

/** The sorts of a category; none where its ids are of none. */
export const sortsOf = (category: string): readonly string[] => named.get(category) ?? [];

/** The categories whose ids are of sorts, in order. */
export const sortedCategories = Object.keys(categories) as SortedCategory[]; // the keys of a literal
