// Misuse or harm that is said not to be known, and told all the same: by numbers of the file, or in a text.
import { rangeAt } from "../counts.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** A noun of harm with a verb that affirms it; what is denied, feared or supposed is none. */
const affirmed: Record<string, { misuse: RegExp; "secondary-damage": RegExp; any: RegExp }> = {
  ja: {
    misuse:
      /(?:不正利用|不正使用|悪用)(?:が|を|されたことが|された事実が|された事案が)[^。、]{0,8}?(?:確認され|確認し|確認いたし|発生し|発生いたし|判明)/,
    "secondary-damage": /二次(?:的な)?被害(?:が|を)[^。、]{0,8}?(?:確認され|確認し|確認いたし|発生し|発生いたし|判明)/,
    any: /(?:確認され|確認して|確認いたし|発生し|発生いたし)/,
  },
  "zh-Hans": {
    misuse: /(?:已|确认|发现|发生)[^。，,]{0,8}?(?:被盗用|盗用|盗刷|滥用|冒用|不正当使用)/,
    "secondary-damage": /(?:已|确认|发现|发生)[^。，,]{0,8}?二次(?:损害|损失|危害)/,
    any: /(?:已确认|已发现|已有|已发生|确认有)/,
  },
};
const unsure: Record<string, RegExp> = {
  ja: /ません|ない|なく|なし|場合|おそれ|恐れ|可能性|疑い|かどうか|有無|調査|防止|際は|ときは|たら|ければ/,
  "zh-Hans": /未|没有|尚无|无|不|若|如(?!下)|可能|疑似|是否|调查|防止|一旦|避免/,
};
const ofQuestions = /^faq\[\d+\]\.q|^notice\.earlier|^documents|^entrusted\.notices|^wording/;
const isHarm = (path: string): boolean => path.startsWith("breach.harm.what");

/** Numbers of what was misused, by path; each says by itself that something was. */
const misused: readonly string[] = ["breach.harm.orders.records", "points.misused"];

function find(subject: Subject): Finding[] {
  const { harm } = subject.incident.breach;
  if (harm === undefined) return [];
  const said: Finding[] = [];
  const denied = (["misuse", "secondary-damage"] as const).filter((key) => harm[key] === "none-known");
  if (harm.misuse === "none-known") {
    const other = misused.find((path) => (rangeAt(subject.leaves, path)?.least ?? 0) > 0);
    if (other !== undefined) said.push({ path: "breach.harm.misuse", params: { other } });
  }
  if (harm["ransom-demand"] === "none-known" && subject.incident.breach.ransom?.note === true)
    said.push({ path: "breach.harm.ransom-demand", params: { demand: "breach.ransom.note" } });
  if (denied.length === 0) return said;
  // Harm of its own kind may be told beside what is not known; of nothing but denials it is one too many.
  const isAllDenied = (["misuse", "secondary-damage"] as const).every(
    (key) => (harm[key] ?? "none-known") === "none-known",
  );
  const texts = subject.texts().flatMap(({ path, kind, locale = "", text }): Finding[] => {
    const [words, doubt] = [affirmed[locale], unsure[locale]];
    if (kind === "name" || words === undefined || doubt === undefined || ofQuestions.test(path)) return [];
    const sentence = text
      .split(/[。;；\n]/)
      .filter((one) => !doubt.test(one))
      .find(
        (one) => denied.some((key) => words[key].test(one)) || (isHarm(path) && isAllDenied && words.any.test(one)),
      );
    return sentence === undefined ? [] : [{ path, params: { text: sentence.trim() } }];
  });
  return [...said, ...texts];
}

const told = (ja: string, zh: string): string =>
  `timeline: [{ date: 2026-01-21, event: other, text: { ja: ${ja}, zh-Hans: ${zh} } }]`;

export const harmDenied: Rule = {
  id: "harm-denied",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      told("不正利用は確認されておりません", "未发现盗用"),
      told("不正利用が確認された場合はご連絡します", "如发现盗用，将另行通知"),
      told("不正利用の有無を確認しました", "已就是否被盗用进行调查"),
      `breach: { harm: { misuse: seen } }\n${told("不正利用が確認されております", "已确认被盗用")}`,
      "breach: { harm: { misuse: seen, orders: { records: 9 } } }",
      "breach: { harm: { misuse: none-known, what: { ja: なりすましのおそれがございます。, zh-Hans: 存在被冒用的风险。 } } }",
    ],
    bad: [
      {
        yaml: told("クレジットカードの不正利用が確認されております", "已确认信用卡被盗用"),
        found: [
          { path: "timeline[0].text.ja", params: { text: "クレジットカードの不正利用が確認されております" } },
          { path: "timeline[0].text.zh-Hans" },
        ],
      },
      {
        yaml: "breach: { ransom: { note: true }, harm: { ransom-demand: none-known } }",
        found: [{ path: "breach.harm.ransom-demand", params: { demand: "breach.ransom.note" } }],
      },
      {
        yaml: "breach: { harm: { misuse: none-known, orders: { records: 9 } } }",
        found: [{ path: "breach.harm.misuse", params: { other: "breach.harm.orders.records" } }],
      },
      {
        yaml: "breach: { harm: { misuse: none-known, what: { ja: 勧誘の電話が確認されております。, zh-Hans: 已发现推销电话。 } } }",
        found: [{ path: "breach.harm.what.ja" }, { path: "breach.harm.what.zh-Hans" }],
      },
    ],
  },
};
