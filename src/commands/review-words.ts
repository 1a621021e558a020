// The words of `review`: what changed, who changed it, and why something was not written.
import { join } from "node:path";
import { readMessages } from "../locale/messages.ts";
import { preparedFolder, templatesFolder } from "./home.ts";
import { type Words, wordsOf } from "./words.ts";

/** In a language there are messages in, else in English. */
export function reviewWords(language: string): Words {
  const own = readMessages(join(templatesFolder, "messages"), language, "reviewed", { prepared: preparedFolder });
  return wordsOf(own, () => own);
}
