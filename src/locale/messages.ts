// templates/messages/*.yaml → one flat map of message texts by dotted key, in the language asked for.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Message texts by key, such as `problems.unknown-key.message`; `{slots}` are not filled yet. */
export type Messages = ReadonlyMap<string, string>;

/** The language that every message has. */
const fallback = "en";

/** `under: false` leaves out the English words; `prepared` is a folder of what the build made of the same files. */
export type MessageOptions = { under?: boolean; prepared?: string };

/**
 * Reads `<lang>.yaml` and `*.<lang>.yaml` in English, and what there is of `language` over it; with `part` only
 * `<part>.<lang>.yaml`.
 */
export function readMessages(
  folder: string,
  language: string,
  part?: string,
  { under = true, prepared }: MessageOptions = {},
): Messages {
  const messages = new Map<string, string>();
  for (const lang of new Set(under ? [fallback, language] : [language])) {
    for (const file of readdirSync(folder).sort()) {
      const wanted =
        part === undefined
          ? file === `${lang}.yaml` || file.endsWith(`.${lang}.yaml`)
          : file === `${part}.${lang}.yaml`;
      if (wanted) for (const [key, text] of textsOf(folder, file, prepared)) messages.set(key, text);
    }
  }
  return messages;
}

/** What the build keeps of one file, as `<file>.json`: the hash of its source, and its texts. */
type PreparedMessages = { key: string; texts: [key: string, text: string][] };

/** The files to keep by name: parsing the words of all problems takes longer than checking an incident. */
export function prepareMessages(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return new Map(
    files.map((file) => {
      const source = readFileSync(join(folder, file));
      const kept: PreparedMessages = { key: keyOf(source), texts: parseTexts(source) };
      return [`${file}.json`, JSON.stringify(kept)];
    }),
  );
}

const keyOf = (source: Uint8Array): string => createHash("sha256").update(source).digest("hex");

function textsOf(folder: string, file: string, prepared: string | undefined): PreparedMessages["texts"] {
  const source = readFileSync(join(folder, file));
  const kept = prepared === undefined ? undefined : readKept(join(prepared, `${file}.json`));
  return kept?.key === keyOf(source) ? kept.texts : parseTexts(source);
}

function readKept(path: string): PreparedMessages | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as PreparedMessages; // written by prepareMessages
  } catch {
    return undefined; // beside src/ there are none
  }
}

function parseTexts(source: Buffer): PreparedMessages["texts"] {
  const texts = new Map<string, string>();
  flatten(parse(source.toString("utf8")), "", texts);
  return [...texts];
}

function flatten(value: unknown, key: string, into: Map<string, string>): void {
  if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) flatten(inner, key === "" ? name : `${key}.${name}`, into);
  } else if (value !== null) into.set(key, String(value));
}

/** The languages that there are messages in, by BCP 47 tag: `<tag>.yaml`. */
export function messageLanguages(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => /^([A-Za-z-]+)\.yaml$/.exec(file)?.[1] ?? []);
}

/** What a person's environment says of languages, ours first: `ja_JP.UTF-8`, `C`. */
export function languageOf(env: NodeJS.ProcessEnv): string {
  return env["BREACH_NOTICE_LANG"] || env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || fallback;
}

/**
 * The known language that an asked one means: `ja` for `ja_JP.UTF-8`, `zh-Hans` for `zh_CN`, `zh-SG` and `zh`. One in another
 * script is taken before English: who reads `zh_TW` reads simplified characters too. Undefined where none is near: `C`, `fr_FR`.
 */
export function matchLanguage(asked: string, known: readonly string[]): string | undefined {
  const [name = ""] = asked.split(/[.@]/);
  const wanted = localeOf(name.replaceAll("_", "-"));
  if (wanted === undefined) return undefined;
  const same = known.filter((tag) => localeOf(tag)?.language === wanted.language);
  return same.find((tag) => localeOf(tag)?.script === wanted.script) ?? same[0];
}

/** The tag with its likely script; undefined where it is none. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/** The language of messages: the one asked for, else the environment's, else English. */
export function messageLanguage(env: NodeJS.ProcessEnv, known: readonly string[], asked?: string): string {
  return (
    (asked === undefined ? undefined : matchLanguage(asked, known)) ?? matchLanguage(languageOf(env), known) ?? fallback
  );
}
