// What a deadline is: a duty to somebody, its clock, its last day, what the law says of it, and how it stands.
import type { Day } from "../../incident/days.ts";
import type { Source } from "../../problem.ts";
import { isEarlier, type Stamp } from "../stamp.ts";
import type { Told } from "../told.ts";

export type Duty =
  | "jp-preliminary"
  | "jp-final"
  | "jp-people"
  | "jp-substitute"
  | "jp-principal"
  | "jp-contractor"
  | "cn-authority"
  | "cn-people"
  | "cn-interested"
  | "cn-incident-report"
  | "cn-summary"
  | "cn-police";

/** Until when. A window is a guide: nothing is late before its last day. */
export type Due =
  | { kind: "day"; by: Day; counted?: Day }
  | { kind: "window"; from: Day; by: Day }
  | { kind: "time"; by: Day; time: string; zone: "china" }
  /** The law names no number: 速やかに, 立即, 及时. */
  | { kind: "promptly"; since: Day };

/**
 * `done`, or `done-late`; `partly`: some of the people; `overdue`: past its last day, or past the window of a guide; `open`: not yet done;
 * `unknown`: something is missing in the file; `exempt`, `left-out`, `passed-on`: not due, for the reason among the notes.
 */
export type State =
  | "done"
  | "done-late"
  | "partly"
  | "overdue"
  | "open"
  | "unknown"
  | "exempt"
  | "left-out"
  | "passed-on";

/** A remark in words of `templates/messages/`. */
export type Note = { id: string; params?: Record<string, string | number> };

export type Deadline = {
  /** The duty, and what tells it from another of the same: stable for the same file. */
  id: string;
  duty: Duty;
  /** Roles of the vocabulary. */
  to: readonly string[];
  /** Whose duty it is: the issuer's, or its contractor's. */
  of: "issuer" | "contractor";
  /** From when: where the file says it, and what it says, where it can be reckoned with. */
  clock: { path: string; start?: Stamp };
  due?: Due;
  /** Whether the law names the last day or hour itself. */
  hard: boolean;
  /** Whether it hangs on something the file leaves open. */
  conditional: boolean;
  sources: Source[];
  /** How sure the reading is: that of the text, or what was concluded from it. */
  certainty: Source["read"] | "inference";
  state: State;
  done?: Told;
  /** Paths of the file that are needed and say nothing, or not enough. */
  lacks: string[];
  notes: Note[];
};

/** How it stands on a day, by what was done; without a day nothing is overdue. */
export function stateOf(due: Due | undefined, done: Told | undefined, asOf: Day | undefined): State {
  if (done !== undefined) return done.stamp && due && isAfter(done.stamp, due) ? "done-late" : "done";
  if (due === undefined) return "unknown";
  return asOf !== undefined && isAfter({ day: asOf }, due) ? "overdue" : "open";
}

function isAfter(stamp: Stamp, due: Due): boolean {
  if (due.kind === "promptly") return false;
  return isEarlier(due.kind === "time" ? { day: due.by, time: due.time } : { day: due.by }, stamp);
}

type Given = Pick<Deadline, "id" | "duty" | "to" | "hard" | "sources" | "notes"> & Partial<Deadline>;

/** A deadline of the issuer's; what is not given is as sure as the text that sets the time, and lacks only a clock without a start. */
export function rowOf(
  clock: Deadline["clock"],
  due: Due | undefined,
  done: Told | undefined,
  asOf: Day | undefined,
  given: Given,
): Deadline {
  return {
    of: "issuer",
    certainty: given.sources[0]?.read ?? "general",
    conditional: false,
    clock,
    ...(due === undefined ? {} : { due }),
    state: stateOf(due, done, asOf),
    ...(done === undefined ? {} : { done }),
    lacks: clock.start === undefined ? [clock.path] : [],
    ...given,
  };
}

/** At once, from when the clock began. */
export const promptly = (start: Stamp | undefined): Due | undefined => start && { kind: "promptly", since: start.day };

/** What stands in the order of deadlines: what is due at once by when it began, the rest by the last day. */
const orderOf = ({ due }: Deadline): string => {
  if (due === undefined) return "~"; // after any figure
  if (due.kind === "promptly") return due.since;
  return due.kind === "time" ? `${due.by} ${due.time}` : due.by;
};

/** By date; what has none last, in the order it came. */
export function inOrder(rows: readonly Deadline[]): Deadline[] {
  return [...rows].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
}
