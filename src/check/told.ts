// An incident → which groups, by its file, nobody has told one by one.
import type { Incident } from "../incident/schema.ts";
import { groupsOf, type PlacedGroup } from "./groups.ts";

/** Words to everybody tell nobody in person. */
const general: readonly string[] = ["this-notice", "website", "corporate-site", "sns", "press"];
const sent: readonly string[] = ["notice-sent", "first-notice-sent"];

/** A group that nobody tells, or only a publication. */
export type UntoldGroup = PlacedGroup & { publicly: boolean };

/** Groups neither told nor going to be: by `notifying`, by the timeline, by a report sent, by a word of their own; `all` if none is told one by one. */
export function untoldGroups(incident: Incident): { all: boolean; groups: UntoldGroup[] } {
  const { notifying = [], timeline = [], legal, notice } = incident;
  const placed = groupsOf(incident);
  const individually = notifying.filter(({ by = [] }) => by.length === 0 || by.some((one) => !general.includes(one)));
  // Whom an earlier sending reached is told best by the list of groups, where there is one.
  const listed = individually.some(({ groups }) => groups !== undefined);
  const earlier = timeline.filter(
    ({ event, groups }) => typeof event === "string" && sent.includes(event) && (groups !== undefined || !listed),
  );
  const sendings = [...individually, ...earlier];
  const everybody =
    notice["why-you"] !== undefined || // the notice itself is the letter
    (legal?.reports ?? []).some(({ to }) => to === "customers") ||
    sendings.some(({ groups }) => groups === undefined);
  if (everybody) return { all: false, groups: [] };
  const ids = new Set(sendings.flatMap(({ groups = [] }) => groups));
  const isTold = ({ id, group }: PlacedGroup): boolean => ids.has(id) || group["told-individually"] === true;
  const groups = placed.filter((one) => {
    if (one.within !== undefined || isTold(one)) return false;
    const inner = placed.filter(({ within }) => within === one.path);
    return !inner.every(isTold) || !isWhole(one, inner);
  });
  const toAll = notifying.filter((one) => !individually.includes(one));
  const named = new Set(toAll.flatMap(({ groups: ids = [] }) => ids));
  const everybodyElse = toAll.some(({ groups: ids }) => ids === undefined);
  return {
    all: !placed.some(isTold),
    groups: groups.map((group) => ({ ...group, publicly: everybodyElse || named.has(group.id) })),
  };
}

/** Whether groups within another make up all of it: by their numbers, where those are told. */
function isWhole({ group: { people } }: PlacedGroup, inner: readonly PlacedGroup[]): boolean {
  const numbers = inner.map(({ group }) => group.people);
  if (inner.length === 0 || typeof people !== "number") return false;
  return numbers.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0) >= people;
}

/** Why people need not be told in person: a reason by that law, or something in its place. */
export function isExcused({ legal }: Incident, by: "jp" | "cn"): boolean {
  const reason = (legal?.["no-notice"] ?? []).some(({ jurisdiction }) => jurisdiction === by);
  return reason || legal?.["instead-of-notice"] !== undefined;
}
