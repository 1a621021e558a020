// A deadline → its words: until when, what, to whom, how binding, how it stands, and on what it rests.
import { join } from "node:path";
import { type Day, dayNumber, weekdayOf } from "../incident/days.ts";
import type { Deadline, Note, Stamp } from "../law/deadlines.ts";
import { readMessages } from "../locale/messages.ts";
import { visible } from "../locale/word-problem.ts";
import { templatesFolder } from "./home.ts";
import { type Words, wordsOf } from "./words.ts";

export type WordedDeadline = {
  due: string;
  what: string;
  to: string;
  binding: string;
  state: string;
  /** From when it is counted, what it rests on, and what else is to be known: one line each. */
  details: string[];
};

/** The words of deadlines, which only this command needs. */
export function deadlineWords(language: string): Words {
  const messages = readMessages(join(templatesFolder, "messages"), language, "deadlines");
  return wordsOf(messages, () => messages);
}

/** A day with its weekday. */
export function wordDay(day: Day, words: Words): string {
  return words.say("deadlines.day", { day, weekday: words.say(`deadlines.weekday.${weekdayOf(day)}`) });
}

const wordStamp = ({ day, time }: Stamp, words: Words): string =>
  [wordDay(day, words), ...(time === undefined ? [] : [time])].join(" ");

const daysFrom = (one: Day, other: Day): number => dayNumber(other) - dayNumber(one);

/** Whom 个人信息保护法第五十七条 has told with 立即, where others say 及时 or 速やかに. */
const atOnce: readonly Deadline["duty"][] = ["cn-authority", "cn-people"];

function wordDue({ due, duty }: Deadline, words: Words): string {
  const day = (at: Day): string => wordDay(at, words);
  if (due === undefined) return words.say("deadlines.due.unknown");
  if (due.kind === "promptly")
    return words.say(`deadlines.due.${atOnce.includes(duty) ? "at-once" : "promptly"}`, { since: day(due.since) });
  if (due.kind === "window") return words.say("deadlines.due.window", { from: day(due.from), by: day(due.by) });
  if (due.kind === "time") return words.say("deadlines.due.time", { by: day(due.by), time: due.time });
  return words.say("deadlines.due.day", { by: day(due.by) });
}

function wordBinding({ due, hard, duty, sources }: Deadline, words: Words): string {
  const kind = hard ? "hard" : due?.kind === "promptly" || isPrompt(duty) ? "promptly" : "soft";
  const strength = words.say(`deadlines.strength.${sources[0]?.strength ?? "practice"}`);
  return [strength, words.say(`deadlines.binding.${kind}`)].join(words.say("deadlines.between"));
}

/** Duties without a number, also where their clock is not known. */
const isPrompt = (duty: Deadline["duty"]): boolean =>
  !["jp-preliminary", "jp-principal", "jp-contractor", "jp-final", "cn-incident-report", "cn-summary"].includes(duty);

function wordDone({ due, done, hard }: Deadline, words: Words): string {
  if (done?.stamp === undefined) return words.say("deadlines.state.done-undated");
  const on = wordStamp(done.stamp, words);
  if (due?.kind === "window" || !hard) return words.say("deadlines.state.done-late-guide", { on });
  if (due?.kind === "time") return words.say("deadlines.state.done-late-hours", { on });
  const days = due?.kind === "day" ? daysFrom(due.by, done.stamp.day) : 0;
  return words.say("deadlines.state.done-late", { on, days });
}

/** How it stands; on a known day, with the days that are left or gone. */
function wordState(row: Deadline, asOf: Day | undefined, words: Words): string {
  const { state, due, done, lacks, hard } = row;
  const on = done?.stamp === undefined ? undefined : wordStamp(done.stamp, words);
  switch (state) {
    case "done": {
      if (on === undefined || done?.stamp === undefined) return words.say("deadlines.state.done-undated");
      // Where no number is due, how many days it took is what is asked.
      const days = due?.kind === "promptly" ? daysFrom(due.since, done.stamp.day) : 0;
      return days > 0
        ? words.say("deadlines.state.done-after", { on, days })
        : words.say("deadlines.state.done", { on });
    }
    case "done-late":
      return wordDone(row, words);
    case "partly":
      return words.say("deadlines.state.partly", { on: on ?? words.say("deadlines.due.unknown") });
    case "overdue":
      if (!hard || asOf === undefined || due === undefined || due.kind === "promptly")
        return words.say("deadlines.state.overdue-guide");
      return words.say("deadlines.state.overdue", { days: daysFrom(due.by, asOf) });
    case "open": {
      if (due === undefined || asOf === undefined) return words.say("deadlines.state.open");
      if (due.kind === "promptly") return words.say("deadlines.state.open-promptly");
      const days = daysFrom(asOf, due.by);
      return days === 0 ? words.say("deadlines.state.open-today") : words.say("deadlines.state.open-days", { days });
    }
    case "unknown":
      if (lacks.length === 0) return words.say("deadlines.due.unknown");
      return words.say("deadlines.state.unknown", { paths: lacks.join(words.say("deadlines.between")) });
    case "exempt":
    case "left-out":
    case "passed-on":
      return words.say(`deadlines.state.${state}`);
  }
}

/** A note, with days and classes in words, and what the file says made harmless. */
export function wordNote({ id, params = {} }: Note, words: Words): string {
  const said = Object.entries(params).map(([key, value]): [string, string | number] => {
    if (key === "day") return [key, wordDay(String(value), words)];
    if (key !== "classes") return [key, typeof value === "string" ? visible(value) : value];
    const names = String(value)
      .split(", ")
      .map((name) => words.say(`deadlines.class.${name}`));
    return [key, names.join(words.say("deadlines.between"))];
  });
  return words.say(`deadlines.note.${id}`, Object.fromEntries(said));
}

function wordClock({ clock: { path, start }, lacks }: Deadline, words: Words): string {
  if (start === undefined) return words.say("deadlines.detail.clock-unknown", { path });
  const since = wordStamp(start, words);
  return words.say(lacks.includes(path) ? "deadlines.detail.clock-time" : "deadlines.detail.clock", { since, path });
}

function wordSource(source: Deadline["sources"][number], words: Words): string {
  const { article, term, strength, asOf, read } = source;
  const said = { strength: words.say(`deadlines.strength.${strength}`), read: words.say(`deadlines.read.${read}`) };
  return words.say("deadlines.detail.source", { article, term, "as-of": asOf, ...said });
}

/** All words of a deadline on a day. */
export function wordDeadline(row: Deadline, asOf: Day | undefined, words: Words): WordedDeadline {
  const { certainty, sources, done } = row;
  const differs = certainty !== sources[0]?.read;
  return {
    due: wordDue(row, words),
    what: words.say(`deadlines.duty.${row.duty}`),
    to: row.to.map((role) => words.say(`deadlines.to.${role}`)).join(words.say("deadlines.between")),
    binding: wordBinding(row, words),
    state: wordState(row, asOf, words),
    details: [
      wordClock(row, words),
      ...row.notes.map((note) => wordNote(note, words)),
      ...(done === undefined ? [] : [words.say("deadlines.detail.done", { path: done.path })]),
      ...sources.map((source) => wordSource(source, words)),
      ...(differs
        ? [words.say("deadlines.detail.certainty", { certainty: words.say(`deadlines.read.${certainty}`) })]
        : []),
    ],
  };
}
