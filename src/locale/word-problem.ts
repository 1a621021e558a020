// A problem and the message texts → its message and hint, with every slot filled and nothing in it that could disturb a terminal.
import type { Problem } from "../problem.ts";
import type { Messages } from "./messages.ts";

/** What is wrong, in lower case without a full stop, and what to do; `hint` is empty where there is none. */
export type Worded = { message: string; hint: string };

const mostShown = 60;

/** Words a problem; a code without words is a fault of ours, and its message is the code itself. */
export function wordProblem(problem: Problem, messages: Messages): Worded {
  const key = `problems.${problem.code}`;
  const message = partsOf(`${key}.message`, messages).map((part) => fill(part, problem.params, messages));
  const hint = partsOf(`${key}.hint`, messages).map((part) => fill(part, problem.params, messages));
  const between = messages.get("joining.parts") ?? "";
  return {
    message: joined(message, between) || problem.code,
    hint: filled(hint).join(messages.get("joining.hints") ?? ""),
  };
}

/** The parts of a message text: one, or those of its list. */
function partsOf(key: string, messages: Messages): string[] {
  const whole = messages.get(key);
  if (whole !== undefined) return [whole];
  const parts: string[] = [];
  for (let next = messages.get(`${key}.0`); next !== undefined; next = messages.get(`${key}.${parts.length}`))
    parts.push(next);
  return parts;
}

/** No blank stands before a part that begins with a comma or the like. */
function joined(parts: (string | undefined)[], between: string): string {
  return filled(parts).reduce((text, part) => (text === "" || /^[,;:]/.test(part) ? text : text + between) + part, "");
}

function filled(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined);
}

/** Fills the slots of a part; `undefined` when the problem lacks one of them. */
function fill(part: string, params: Problem["params"], messages: Messages): string | undefined {
  let complete = true;
  const text = part.replace(/\{([a-z-]+)(?:\|(whole|word))?\}/g, (_, slot: string, filter?: string) => {
    const value = params[slot];
    complete &&= value !== undefined;
    if (filter === "word") return words(String(value), messages);
    const shown = visible(String(value));
    return filter === "whole" ? shown : cut(shown);
  });
  return complete ? text : undefined;
}

function words(ids: string, messages: Messages): string {
  const known = ids.split(", ").map((id) => messages.get(`words.${id}`) ?? id);
  const last = known.pop() ?? "";
  if (known.length === 0) return last;
  return known.join(messages.get("joining.words") ?? "") + (messages.get("joining.or") ?? "") + last;
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= mostShown + 1 ? text : `${characters.slice(0, mostShown).join("")}…`;
}

/** Escapes what a terminal would obey or nobody would see: controls, line ends, direction marks, zero widths, lone surrogates. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
