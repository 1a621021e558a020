// A correction whose new number the file has nowhere, that corrects nothing, or that goes the other way than its reason.
import { type Range, rangeAt, sumOf } from "../counts.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const meet = (one: Range, other: Range): boolean => one.least <= other.most && other.least <= one.most;
const same = (one: Range, other: Range): boolean => one.least === other.least && one.most === other.most;
const shown = ({ least, most }: Range): number => (Number.isFinite(most) ? most : least);

/** Every number of a unit that the notice states, and those that its groups make together. */
function figuresOf({ incident, leaves }: Subject, unit: string, named?: readonly string[]): Range[] {
  const all = groupsOf(incident);
  const own = all.filter(({ id, within }) => (named === undefined ? within === undefined : named.includes(id)));
  const stated = [...leaves.values()]
    .filter(({ path, meta }) => meta.fact === "count" && meta.unit === unit && !path.startsWith("notice.amendments["))
    .map(({ path }) => rangeAt(leaves, path));
  const sum = sumOf(own.map(({ path }) => rangeAt(leaves, `${path}.${unit}`)));
  const twice = rangeAt(leaves, "overlap.people");
  const without =
    sum === undefined || twice === undefined
      ? undefined
      : { least: sum.least - twice.most, most: sum.most - twice.least };
  return [...stated, own.length > 0 ? sum : undefined, without].filter((range) => range !== undefined);
}

/** What was counted twice becomes fewer, what was left out more. */
const fewer = /重複|二重|重ねて|重复|重叠/;
const more =
  /(?:集計|計上|数え|記載|登録|抽出|確認)(?:に)?漏れ|(?:新た|追加)に?[^。]{0,6}判明|遗漏|漏计|漏算|漏统|新(?:发现|查明)/;

/** Whether a reason, in whatever language it is given, speaks for the number to fall or to rise. */
function goesTheOtherWay(reason: unknown, was: Range, now: Range): boolean {
  const text = JSON.stringify(reason ?? "");
  const [down, up] = [fewer.test(text), more.test(text)];
  if (down === up) return false;
  return down ? shown(now) > shown(was) : shown(now) < shown(was);
}

function find(subject: Subject): Finding[] {
  const amendments = subject.incident.notice.amendments ?? [];
  return amendments.flatMap(({ date, unit = "people", groups, reason }, i): Finding[] => {
    const path = `notice.amendments[${i}].now`;
    const [was, now] = [rangeAt(subject.leaves, `notice.amendments[${i}].was`), rangeAt(subject.leaves, path)];
    if (now === undefined) return [];
    if (was !== undefined && same(was, now) && Number.isFinite(now.most)) return [{ path, params: { same: now.most } }];
    if (was !== undefined && goesTheOtherWay(reason, was, now))
      return [{ path, params: { before: shown(was), after: shown(now) } }];
    // What a later correction replaced need stand nowhere else.
    if (amendments.some((other) => (other.unit ?? "people") === unit && other.date > date)) return [];
    const figures = figuresOf(subject, unit, groups);
    return figures.length === 0 || figures.some((figure) => meet(figure, now))
      ? []
      : [{ path, params: { now: now.least } }];
  });
}

const corrected = (more: string): string =>
  `notice: { amendments: [{ date: 2026-04-10, what: { ja: 人数, zh-Hans: 人数 }, ${more} }] }`;

export const amendmentAgainstFigures: Rule = {
  id: "amendment-against-figures",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      corrected("was: 300, now: 295"),
      corrected("was: 300, now: { sum: ['affected[0].people'] }, groups: [cards]"),
      corrected("was: 300, now: { about: 280 }"),
      corrected("was: 41, now: 38, unit: devices"),
      corrected("was: 300, now: 295, reason: { ja: 重複を除いたため, zh-Hans: 剔除重复 }"),
      corrected("was: 290, now: 295, reason: { ja: 集計漏れと重複があったため, zh-Hans: 统计存在遗漏及重复 }"),
      `${corrected("was: 300, now: 274")}\noverlap: { reason: same-person-in-several-groups, people: 21 }`,
      `notice: { amendments: [{ date: 2026-03-10, what: { ja: 人数, zh-Hans: 人数 }, was: 400, now: 310 }, { date: 2026-04-10, what: { ja: 人数, zh-Hans: 人数 }, was: 310, now: 295 }] }`,
    ],
    bad: [
      { yaml: corrected("was: 300, now: 259"), found: [{ path: "notice.amendments[0].now", params: { now: 259 } }] },
      { yaml: corrected("was: 295, now: 295"), found: [{ path: "notice.amendments[0].now", params: { same: 295 } }] },
      {
        yaml: `${corrected("was: 41, now: 38, unit: devices")}\nbreach: { encrypted: { devices: 41 } }`,
        found: [{ path: "notice.amendments[0].now", params: { now: 38 } }],
      },
      {
        yaml: corrected("was: 259, now: 295, reason: { ja: 重ねて数えていたため, zh-Hans: 存在重复计算 }"),
        found: [{ path: "notice.amendments[0].now", params: { before: 259, after: 295 } }],
      },
      {
        yaml: corrected("was: { at-most: 300 }, now: 295, reason: { ja: 集計漏れがあったため, zh-Hans: 统计有遗漏 }"),
        found: [{ path: "notice.amendments[0].now", params: { before: 300, after: 295 } }],
      },
      {
        yaml: corrected(
          "was: { at-least: 300 }, now: 295, reason: { ja: 集計に漏れがあったため, zh-Hans: 统计有遗漏 }",
        ),
        found: [{ path: "notice.amendments[0].now" }],
      },
    ],
  },
};
