// A person named in a text that everybody reads.
import { personIn } from "../family-names.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find(subject: Subject): Finding[] {
  const texts = subject.texts();
  const names = texts.filter(({ kind }) => kind === "name");
  return texts.flatMap(({ path, kind, locale = "", text }): Finding[] => {
    const said = kind === "text" ? personIn(text, locale) : undefined;
    if (said === undefined) return [];
    // Who signs, or is a party of the file by name, is named on purpose.
    return names.some((one) => one.text.includes(said.slice(0, 2))) ? [] : [{ path, params: { said } }];
  });
}

const told = (ja: string, zh: string): string =>
  `timeline: [{ date: 2026-01-21, event: other, text: { ja: ${ja}, zh-Hans: ${zh} } }]`;

export const personNamed: Rule = {
  id: "person-named",
  family: "privacy",
  severity: "warning",
  find,
  examples: {
    good: [
      told("お客様および保護者様にご連絡しました", "已联系各位顾客及家长"),
      told("医師の先生方、患者さんに連絡しました", "已联系各位老师及同学"),
      told("山口県様および木村氏名簿を確認しました", "已确认名册"),
      `issuer: { signatory: { role: principal, name: 木村 花子 } }\n${told("木村先生が説明しました", "校长作了说明")}`,
    ],
    bad: [
      {
        yaml: told("経理部の佐藤美咲さんの給与が表示されました", "显示了财务部一名员工的薪资"),
        found: [{ path: "timeline[0].text.ja", params: { said: "佐藤美咲さん" } }],
      },
      {
        yaml: told("木村様からご連絡がありました", "接到木村女士及王先生的来电"),
        found: [{ path: "timeline[0].text.ja" }, { path: "timeline[0].text.zh-Hans", params: { said: "木村女士" } }],
      },
    ],
  },
};
