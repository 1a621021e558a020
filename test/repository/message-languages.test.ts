// The messages of all languages: the same files, keys and slots, and words that are each language's own.
import { readdirSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { messageLanguages, readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";

const folder = inRepository("templates/messages");
const languages = messageLanguages(folder);
const others = languages.filter((tag) => tag !== "en");
/** The files of a language by their part; that of the bare `<lang>.yaml` is "". */
const parts = (tag: string): string[] =>
  readdirSync(folder)
    .flatMap((file) => new RegExp(`^(?:(.+)\\.)?${tag}\\.yaml$`).exec(file)?.slice(1) ?? [])
    .map((part) => part ?? "")
    .sort();

test("each part is there in each language", () => {
  for (const tag of others) assert.equal(parts(tag), parts("en"), tag);
});

/** What fields are for is told in English by the schema itself: field-words.test.ts looks after that. */
const own = (tag: string) =>
  new Map(
    [...readMessages(folder, tag, undefined, { under: false })].filter(([key]) => !/^fields\..*\.about$/.test(key)),
  );
const english = own("en");
/** A message that may be given in parts, or in one: its key without the part's number. */
const whole = (key: string): string => key.replace(/\.\d+$/, "");
const slotsOf = (messages: Iterable<[string, string]>, key: string): string[] =>
  [
    ...new Set(
      [...messages]
        .filter(([name]) => whole(name) === key)
        .flatMap(([, text]) => [...text.matchAll(/\{[a-z-]+(?:\|\w+)?\}/g)].map(([slot]) => slot)),
    ),
  ].sort();

test("each message is there in each language, with the same slots, and none is there that English lacks", () => {
  const keys = [...new Set([...english.keys()].map(whole))].sort();
  for (const tag of others) {
    const messages = own(tag);
    assert.equal([...new Set([...messages.keys()].map(whole))].sort(), keys, tag);
    const wrong = keys.filter((key) => slotsOf(messages, key).join() !== slotsOf(english, key).join());
    assert.equal(wrong, [], tag);
  }
});

test("a message in parts that may be left out is in parts in each language", () => {
  const inParts = (messages: Iterable<[string, string]>) =>
    [...messages].map(([key]) => key).filter((key) => key.endsWith(".1"));
  for (const tag of others) assert.equal(inParts(own(tag)).sort(), inParts(english).sort(), tag);
});

test("no message was left in English", () => {
  for (const tag of others) {
    const same = [...own(tag)].filter(
      ([key, text]) => text === english.get(key) && /[a-z]{3,} [a-z]{2,}/i.test(text) && !/^[^a-z]*`[^`]*`$/.test(text),
    );
    assert.equal(same, [], tag);
  }
});

test.run();
