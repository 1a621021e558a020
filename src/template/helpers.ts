// The functions that templates may call; everything computed is here, wording is in the templates.
import { conditionSignatures } from "./conditions.ts";
import { entryHelpers, entrySignatures } from "./entry-helpers.ts";
import { listHelpers, listSignatures } from "./list-helpers.ts";
import { reportHelpers, reportSignatures } from "./report-helpers.ts";
import type { Signature } from "./signature.ts";
import { sortHelpers, sortSignatures } from "./sort-helpers.ts";
import { valueHelpers, valueSignatures } from "./value-helpers.ts";
import { wordHelpers, wordSignatures } from "./word-helpers.ts";

/** A helper as Handlebars calls it: the arguments, then the options. */
export type Helper = (this: unknown, ...args: never[]) => unknown;
export type HelperTable = Record<string, Helper>;

/** Those of Handlebars' own helpers that templates may use. */
export const builtIn: Readonly<Record<string, Signature>> = {
  each: { takes: [{ what: "value" }], gives: "html", block: "must" },
  with: { takes: [{ what: "value" }], gives: "html", block: "must" },
};

/** Every helper of the templates; conditions are none, they are called without Handlebars. */
export const helpers: HelperTable = {
  ...entryHelpers,
  ...listHelpers,
  ...reportHelpers,
  ...sortHelpers,
  ...valueHelpers,
  ...wordHelpers,
};

/** How every helper is called, and Handlebars' own, and conditions. */
export const signatures: Readonly<Record<string, Signature>> = {
  ...builtIn,
  ...conditionSignatures,
  ...entrySignatures,
  ...listSignatures,
  ...reportSignatures,
  ...sortSignatures,
  ...valueSignatures,
  ...wordSignatures,
};
