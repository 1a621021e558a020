// A document's language → the words that are said in it of the document: what people call fields, what rules find.
import { join } from "node:path";
import { matchLanguage, messageLanguages, readMessages } from "../locale/messages.ts";
import type { LocaleTag } from "../notice/tree.ts";
import { preparedFolder, templatesFolder } from "./home.ts";
import { type Words, wordsOf } from "./words.ts";

/** Words by language, each read when it is first asked for; a language without messages is spoken of in English. */
export function documentWords(): (locale: LocaleTag) => Words {
  const folder = join(templatesFolder, "messages");
  const read = new Map<string, Words>();
  return (locale) => {
    const language = matchLanguage(locale, messageLanguages(folder)) ?? "en";
    const messages = () => readMessages(folder, language, undefined, { prepared: preparedFolder });
    const known = read.get(language) ?? wordsFrom(messages());
    read.set(language, known);
    return known;
  };
}

const wordsFrom = (messages: ReturnType<typeof readMessages>): Words => wordsOf(messages, () => messages);
