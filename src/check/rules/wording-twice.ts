// Two entries of counsel's words for one line: only one can be followed.
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident, placeOf }: Subject): Finding[] {
  const first = new Map<string, number>();
  return (incident.wording ?? []).flatMap((entry, i): Finding[] => {
    if (!("block" in entry)) return [];
    const { locale, template, block } = entry;
    const key = `${locale} ${template} ${block}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, i);
      return [];
    }
    const { line = 0 } = placeOf(`wording[${before}]`);
    return [{ path: `wording[${i}].block`, params: { block, line } }];
  });
}

const line = 'locale: ja, template: chronology-first, block: "chronology-first.ja:18", was: 記';

export const wordingTwice: Rule = {
  id: "wording-twice",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      "notice: {}",
      `wording:
  - { ${line}, text: 概要 }
  - { ${line.replace("chronology-first,", "itemised,")}, text: 概要 }
  - { ${line.replace("ja,", "zh-Hans,")}, text: 概要 }
  - { locale: ja, template: chronology-first, after: "chronology-first.ja:18", id: added-1, text: 概要 }`,
    ],
    bad: [
      {
        yaml: `wording:
  - { ${line}, text: 概要 }
  - { ${line}, remove: true }`,
        found: [{ path: "wording[1].block" }],
      },
      {
        yaml: `wording:
  - { ${line}, text: 概要 }
  - { ${line}, text: 要点 }
  - { ${line}, text: 記 }`,
        found: [{ path: "wording[1].block" }, { path: "wording[2].block" }],
      },
    ],
  },
};
