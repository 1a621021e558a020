// The words of `new`: its questions, and the comments of the files it begins.
import { join } from "node:path";
import { readMessages } from "../locale/messages.ts";
import { preparedFolder, templatesFolder } from "./home.ts";
import { type Words, wordsOf } from "./words.ts";

/** In a language there are messages in, else in English. */
export function draftWords(language: string): Words {
  const own = readMessages(join(templatesFolder, "messages"), language, "new", { prepared: preparedFolder });
  return wordsOf(own, () => own);
}
