// Tag → the locale as read from templates/locales/, for tests.
import { readFileSync } from "node:fs";
import { type Moment, parseMoment } from "../../src/incident/values.ts";
import { type Locale, readLocale } from "../../src/locale/read.ts";

/** The source of a locale file. */
export function localeSource(tag: string): string {
  return readFileSync(new URL(`../../templates/locales/${tag}.yaml`, import.meta.url), "utf8");
}

/** The locale, which must have no problems. */
export function localeOf(tag: string): Locale {
  const { value, problems } = readLocale(localeSource(tag), `templates/locales/${tag}.yaml`);
  if (!value) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}

/** The moment that a text writes, which must be one. */
export function moment(text: string): Moment {
  const read = parseMoment(text);
  if (!("moment" in read)) throw new Error(`${text}: ${read.fault}`);
  return read.moment;
}
