// templates/messages/*.yaml → the words of the command line and of problems, with their {slots} filled.
import type { Messages } from "../locale/messages.ts";
import { wordProblem } from "../locale/word-problem.ts";
import type { Problem } from "../problem.ts";

/** What a `{slot}` is filled with. */
export type Params = Record<string, string | number>;

/** Says a message by its key, such as `render.about`; a key that has no words is a fault of ours. */
export type Words = {
  say(key: string, params?: Params): string;
  /** A message without slots that there need not be. */
  find(key: string): string | undefined;
  /** The same of all messages, not only those of the command line. */
  findAny(key: string): string | undefined;
  /** `1 error`, `3 errors`: the key is `summary.error`. */
  count(key: string, number: number): string;
  /** The message and the hint of a problem. */
  problem(problem: Problem): { message: string; hint?: string };
};

/** Words of the command line; those of problems, many more, are read when the first one is told. */
export function wordsOf(messages: Messages, readAll: () => Messages): Words {
  let read: Messages | undefined;
  const all = (): Messages => {
    read ??= readAll();
    return read;
  };
  const say = (key: string, params: Params = {}): string => {
    const text = messages.get(key);
    if (text === undefined) throw new Error(`templates/messages/ has no words for ${key}`);
    return fill(text, params);
  };
  return {
    say,
    find: (key) => messages.get(key),
    findAny: (key) => all().get(key),
    count: (key, number) => say(number === 1 ? key : `${key}s`, { count: number }),
    problem(problem) {
      const { message, hint } = wordProblem(problem, all());
      return hint === "" ? { message } : { message, hint };
    },
  };
}

function fill(text: string, params: Params): string {
  return text.replace(/\{([\w-]+)\}/g, (slot, name: string) => (name in params ? String(params[name]) : slot));
}
