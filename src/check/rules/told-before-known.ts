// Told to authorities or people before anybody knew.
import { entriesOf } from "../events.ts";
import { isBefore, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const tellings = ["reported", "damage-reported", "first-notice-sent", "notice-sent", "warning-posted", "published"];

function find({ incident }: Subject): Finding[] {
  const { aware, noticed } = incident.breach;
  const known = [aware?.date, noticed?.date].filter((date) => date !== undefined);
  // What was found earlier by somebody else is an entry of its own.
  const found = entriesOf(
    incident,
    "leak-suspected",
    "noticed",
    "notified",
    "confirmed",
    "trace-found",
    "fake-mails-noticed",
  );
  const all = [...known, ...found.map(({ when }) => when)];
  if (known.length === 0) return [];
  const told = [
    // Whoever had it in their hands knew and told before word of it came to the issuer.
    ...entriesOf(incident, ...tellings)
      .filter(({ entry: { by } }) => by === undefined || [by].flat().includes("self"))
      .map(({ path, when }) => ({ path: `${path}.date`, when })),
    ...(incident.notifying ?? []).map(({ from }, i) => ({ path: `notifying[${i}].from`, when: from })),
    // A contractor can't tell its principals what it does not know.
    ...(incident.entrusted?.principals === undefined
      ? []
      : [{ path: "entrusted.told.date", when: incident.entrusted.told?.date }]),
    ...(incident.notice.earlier ?? []).map(({ date }, i) => ({ path: `notice.earlier[${i}].date`, when: date })),
  ];
  return told
    .filter(({ when }) => all.every((day) => isBefore(when, day)))
    .map(({ path, when }) => ({
      path,
      params: { date: momentText(when), known: momentText(aware?.date ?? noticed?.date) },
    }));
}

export const toldBeforeKnown: Rule = {
  id: "told-before-known",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-20, event: reported, to: ppc }]",
      `breach: { noticed: { date: 2026-01-10 } }
timeline: [{ date: 2026-01-12, event: reported, to: ppc }]`,
      "timeline: [{ date: 2026-01-19, event: reported, by: contractor, to: police-station, kind: lost-property-report }]",
      "timeline: [{ date: 2026-01-10, event: noticed }, { date: 2026-01-12, event: reported, to: ppc }]",
    ],
    bad: [
      {
        yaml: "notice: { earlier: [{ title: { ja: お知らせ, zh-Hans: 通知 }, date: 2026-01-19 }] }",
        found: [{ path: "notice.earlier[0].date", params: { date: "2026-01-19", known: "2026-01-20" } }],
      },
      {
        yaml: "entrusted: { principals: [principal], told: { date: 2026-01-18 } }",
        found: [{ path: "entrusted.told.date", params: { date: "2026-01-18", known: "2026-01-20" } }],
      },
      { yaml: "notifying: [{ from: 2026-01-10, by: [email] }]", found: [{ path: "notifying[0].from" }] },
      {
        yaml: "timeline: [{ date: 2026-01-19, event: reported, to: ppc, stage: first }]",
        found: [{ path: "timeline[0].date", params: { date: "2026-01-19", known: "2026-01-20" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-10, event: notice-sent, means: [email] }]",
        found: [{ path: "timeline[0].date" }],
      },
    ],
  },
};
