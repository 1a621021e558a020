// templates/messages/*.yaml → one flat map of message texts by dotted key, in the language asked for.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Message texts by key, such as `problems.unknown-key.message`; `{slots}` are not filled yet. */
export type Messages = ReadonlyMap<string, string>;

/**
 * Reads `<lang>.yaml` and `*.<lang>.yaml` in English, and what there is of `language` over it; with `part` only
 * `<part>.<lang>.yaml`.
 */
export function readMessages(folder: string, language: string, part?: string): Messages {
  const messages = new Map<string, string>();
  for (const lang of new Set(["en", language])) {
    for (const file of readdirSync(folder).sort()) {
      const wanted =
        part === undefined
          ? file === `${lang}.yaml` || file.endsWith(`.${lang}.yaml`)
          : file === `${part}.${lang}.yaml`;
      if (wanted) flatten(parse(readFileSync(join(folder, file), "utf8")), "", messages);
    }
  }
  return messages;
}

function flatten(value: unknown, key: string, into: Map<string, string>): void {
  if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) flatten(inner, key === "" ? name : `${key}.${name}`, into);
  } else if (value !== null) into.set(key, String(value));
}

/** The language of messages that a person's environment asks for: `ja` from `ja_JP.UTF-8`, `en` from `C`. */
export function messageLanguage(env: NodeJS.ProcessEnv): string {
  const asked = env["BREACH_NOTICE_LANG"] || env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "en";
  const [language = "en"] = asked.split(/[._@-]/);
  return /^[a-z]{2,3}$/.test(language) ? language : "en";
}
