// A text that still holds a place for what is to be filled in, or a word that the house wrote for itself.
import type { Finding, Rule, Subject } from "../rule.ts";

const pattern =
  /\b(?:TODO|TBD|FIXME|XXX+)\b|[○〇●◯△□×]{2,}|[__]{2,}|\?{2,}|？{2,}|某某|(?:[○〇●◯]|XX)(?:年|月|日|名|件|人)/;

/** What the house wrote for itself, in brackets. */
const forTheHouse =
  /[【[(（<＜〔][^】\])）>＞〕]{0,8}(?:要(?:確認|検討|修正|差し?替え?|追記|記入|削除|更新|相談|承認)|社外秘|部外秘|関係者外秘|内部資料|内部限り|法務(?:部)?(?:確認|チェック)|待(?:确认|核实|补充|修改)|内部(?:资料|使用|参考)|仅限内部|请?勿外传)|[【[](?:待定|未定|仮)[】\]]|[←⇐][^。]{0,10}(?:確認|修正|検討|确认|核实|修改)/u;

/** The same without brackets; 重要確認事項 and 警方确认 are no such words. */
const bare =
  /(?<![重必])要確認(?!事項|書類)|(?:決裁|稟議|社内承認|上長承認)(?:待ち|中)|待(?:与|跟|和|向|由)?(?:总务|法务|财务|公关|领导|上级|老板|总部|律师)(?:部门?|处|科|室)?[^，。；]{0,6}(?:确认|核实|批准|审核|定稿)/u;

/** The subject of a false mail may well be 【要確認】. */
const quoted = /「[^」]*」|『[^』]*』|“[^”]*”/g;

function saidIn(text: string): string | undefined {
  const own = text.replace(quoted, "");
  return (pattern.exec(text) ?? forTheHouse.exec(own) ?? bare.exec(own))?.[0];
}

function find(subject: Subject): Finding[] {
  const severity = subject.incident.notice.status === "published" ? "error" : "warning";
  return subject.texts().flatMap(({ path, text }) => {
    const said = saidIn(text);
    return said === undefined ? [] : [{ path, params: { said }, severity }];
  });
}

export const placeholderInText: Rule = {
  id: "placeholder-in-text",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 重要確認事項（社内資料）を送りました, zh-Hans: 具体人数有待核实（未定） } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 件名「【要確認】お支払いについて」の不審なメール, zh-Hans: 主题为“待财务确认”的可疑邮件 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 必要確認事項を警察に照会中です, zh-Hans: 待警方确认后公布 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 二〇二六年に停止しました, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 停止しました ←法務に要確認, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 【要確認】停止しました, zh-Hans: 已停止（待确认） } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "【要確認" } }, { path: "timeline[0].text.zh-Hans" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 土曜日の受付は総務に要確認。, zh-Hans: 周六是否受理，待与总务确认。 } }]",
        found: [
          { path: "timeline[0].text.ja", params: { said: "要確認" } },
          { path: "timeline[0].text.zh-Hans", params: { said: "待与总务确认" } },
        ],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: ○○を停止しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "○○" } }],
      },
      {
        yaml: `notice: { status: published }
timeline: [{ date: 2026-01-21, event: other, text: { ja: ●月●日に停止しました, zh-Hans: 停止了XXX } }]`,
        found: [
          { path: "timeline[0].text.ja", severity: "error" },
          { path: "timeline[0].text.zh-Hans", severity: "error" },
        ],
      },
    ],
  },
};
