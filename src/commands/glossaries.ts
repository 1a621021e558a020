// templates/ → what fields and ids mean, in every language of messages.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aboutField, type Field } from "../incident/field.ts";
import { type Glossary, glossaryOf } from "../locale/glossary.ts";
import { messageLanguages, readMessages } from "../locale/messages.ts";
import { readLocale } from "../locale/read.ts";
import { templatesFolder } from "./home.ts";

/** The glossary of one language. */
export function readGlossary(language: string): Glossary {
  const file = join(templatesFolder, "locales", `${language}.yaml`);
  const locale = existsSync(file) ? readLocale(readFileSync(file, "utf8"), file).value : undefined;
  return glossaryOf(language, readMessages(join(templatesFolder, "messages"), language), locale);
}

/** Those of all languages, English first. */
export function readGlossaries(): Glossary[] {
  return messageLanguages(join(templatesFolder, "messages")).map(readGlossary);
}

/** A field's name and what it is for. */
export function tellField({ key, schema }: Field, glossary: Glossary): { name: string; about: string } {
  return { name: glossary.name(key), about: glossary.about(key) || aboutField(schema) };
}
