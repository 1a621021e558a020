// What the genre says in a fixed way: ids by category, worded per locale in templates/locales/*.yaml.
import { circumstances } from "./vocabulary/circumstances.ts";
import { contact } from "./vocabulary/contact.ts";
import { course } from "./vocabulary/course.ts";
import { data } from "./vocabulary/data.ts";
import { people } from "./vocabulary/people.ts";
import { response } from "./vocabulary/response.ts";
import { things } from "./vocabulary/things.ts";
import { what } from "./vocabulary/what.ts";
import { who } from "./vocabulary/who.ts";

/** Every category of terms with its ids; a new term is one id in vocabulary/, with its sorts where its category has such, and one line in each locale file. */
export const vocabulary = {
  ...what,
  ...who,
  ...people,
  ...data,
  ...course,
  ...things,
  ...response,
  ...circumstances,
  ...contact,
} as const;

export type Category = keyof typeof vocabulary;
/** An id of one category. */
export type Term<C extends Category> = (typeof vocabulary)[C][number];

/** All categories, in the order above. */
export const categories = Object.keys(vocabulary) as Category[]; // the keys of a literal are its categories

/** Items that are read off a payment card; its last digits alone are of no use to a thief, and no card data. */
export const cardItems: readonly string[] = [
  "cardholder-name",
  "card-number",
  "card-expiry",
  "security-code",
  "card-pin",
  "card-information",
] satisfies Term<"item">[];
