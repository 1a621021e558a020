// A text that says a password was set, or data were encrypted, where the file says the opposite.
import type { Finding, Rule, Subject } from "../rule.ts";

type Words = { ja: RegExp; "zh-Hans": RegExp };
/** What a text may say, and which safeguards of the file speak against it unless one of the others stands beside them. */
const claims: readonly { says: Words; against: readonly string[]; unless: readonly string[] }[] = [
  {
    says: {
      ja: /パスワード(?:[はがも]|を)?設定(?:して|されて|済)(?!い?ない|い?なか|おりません|いません)|パスワードで保護(?:され|して)(?!てい?な|てお?りません)/,
      "zh-Hans":
        /(?<![未没无][^。，,；;]{0,6})(?:设有|设置了|设定了|已设置?|已设定|加有|加了|设)(?:[^。，,；;未没无]{0,4})密码|受密码保护/,
    },
    against: ["no-password"],
    unless: ["login-password", "file-password", "biometrics"],
  },
  {
    says: {
      ja: /暗号化(?:[はも]|を)?(?:して|されて|済)(?!い?ない|い?なか|おりません|いません)/,
      "zh-Hans": /(?<![未没无不][^。，,；;]{0,6})(?:已|经|经过|进行了)加密/,
    },
    against: ["not-encrypted"],
    unless: ["encrypted", "encrypted-in-part"],
  },
  {
    says: {
      ja: /暗号化(?:[はも]|を)?(?:して|されて)(?:い?ない|い?なか|おりません|いません)/,
      "zh-Hans": /(?:未|没有|未经|并未)(?:进行|作|做)?加密/,
    },
    against: ["encrypted"],
    unless: ["not-encrypted", "encrypted-in-part"],
  },
];
/** Of a part only, or of a time to come. */
const otherwise: Words = { ja: /以外|除|一部|場合|今後|予定|際は/, "zh-Hans": /以外|除|部分|如(?!下)|若|今后|将|其余/ };
const ofIncident = /^(?:affected|timeline|breach|lost|mis-sent|faq\[\d+\]\.a|wording)/;

function find(subject: Subject): Finding[] {
  const { lost } = subject.incident;
  const enclosed = subject.incident["mis-sent"]?.enclosed;
  const places = [
    {
      path: "lost.protection",
      kept: lost?.protection?.flatMap((one) => (typeof one === "string" ? one : one.what)) ?? [],
    },
    { path: "mis-sent.enclosed.protection", kept: enclosed?.protection ?? [] },
  ].filter(({ kept }) => kept.length > 0);
  if (places.length === 0) return [];
  return places.flatMap(({ path: place, kept }) => {
    const open = claims.filter(
      ({ against, unless }) => kept.some((one) => against.includes(one)) && !kept.some((one) => unless.includes(one)),
    );
    return subject.texts().flatMap(({ path, kind, locale, text }): Finding[] => {
      if (kind === "name" || !ofIncident.test(path) || (locale !== "ja" && locale !== "zh-Hans")) return [];
      const clauses = text.split(/[。；;，,、\n]/).filter((one) => !otherwise[locale].test(one));
      const said = clauses.find((one) => open.some(({ says }) => says[locale].test(one)));
      return said === undefined ? [] : [{ path, params: { text: said.trim(), other: place } }];
    });
  });
}

const note = (ja: string, zh: string): string =>
  `timeline: [{ date: 2026-01-21, event: other, text: { ja: ${ja}, zh-Hans: ${zh} } }]\n`;

export const protectionInText: Rule = {
  id: "protection-in-text",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      `${note("パスワードを設定していました", "设有密码")}lost: { protection: [login-password] }`,
      `${note("パスワードは設定していませんでした", "未设密码")}lost: { protection: [no-password] }`,
      `${note("口座情報以外は暗号化していませんでした", "除账户信息外未加密")}lost: { protection: [encrypted] }`,
      `${note("今後は暗号化して持ち出します", "今后将加密后携带")}lost: { protection: [not-encrypted] }`,
    ],
    bad: [
      {
        yaml: `${note("端末にはパスワードを設定しておりました", "该设备设有密码")}lost: { protection: [no-password] }`,
        found: [
          {
            path: "timeline[0].text.ja",
            params: { text: "端末にはパスワードを設定しておりました", other: "lost.protection" },
          },
          { path: "timeline[0].text.zh-Hans" },
        ],
      },
      {
        yaml: `${note("名簿は暗号化しておりませんでした", "名册未加密")}mis-sent: { enclosed: { what: roster, protection: [encrypted] } }`,
        found: [{ path: "timeline[0].text.ja" }, { path: "timeline[0].text.zh-Hans" }],
      },
      {
        yaml: `${note("データは暗号化されていました", "数据已加密")}lost: { protection: [not-encrypted] }`,
        found: [{ path: "timeline[0].text.ja" }, { path: "timeline[0].text.zh-Hans" }],
      },
    ],
  },
};
