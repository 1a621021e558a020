// The catalog and an incident → the reader of what its facts now show in one of its notices.
import type { ReadValue } from "../review/apply/ground.ts";
import { readShown } from "../review/read-shown.ts";
import type { LoadedIncident, Pipeline } from "./pipeline.ts";

/** Reads by the words of that language, in the register of that template; the path is that of today's file. */
export function readShownWith(
  { catalog }: Pipeline,
  { marked }: LoadedIncident,
  { template, locale: tag }: { template: string; locale: string },
): ReadValue {
  const locale = catalog.locales.get(tag);
  const register = catalog.templates.get(template)?.settings.register;
  return ({ fact, from, to }, path) =>
    locale === undefined
      ? { refused: "no-place" }
      : readShown({ ...fact, path, text: from }, to, { incident: marked, locale, register });
}
