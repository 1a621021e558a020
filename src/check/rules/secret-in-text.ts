// A text that gives away what nobody else should have: a password, a key, a bank account, a passport, an address or a path of an inner network.
import { printedTexts } from "../printed.ts";
import type { Finding, Rule, Severity, Subject } from "../rule.ts";
import { masked } from "../secrets.ts";

const password =
  /(?:パスワード|パスコード|パスフレーズ|暗証番号|密码|口令|password|passcode|passphrase|\bPW\b|\bPIN\b)\s*(は|为|是|[:=「"']|\s)[\s「"']*([!-~]{4,64})/giu;
/** What is said of passwords in general, or how they were kept. */
const ofKind = /^(?:sha|md5|aes|rsa|bcrypt|scrypt|argon|pbkdf|tls|ssl|oauth|https?:|www\.|ntlm|hmac)/i;
const counted =
  /^\s*(?:文字|桁|字|位|件|名|人|回|年|月|日|円|个|条|種類|%|で(?:暗号|保護|ハッシュ)|により|によって|方式|形式|哈希|加密)/u;

const keys =
  /\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{20,}|\bsk-[A-Za-z0-9_-]{20,}|\bxox[abprs]-[A-Za-z0-9-]{10,}|\bAIza[0-9A-Za-z_-]{30,}|\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY/u;
const account =
  /(?:普通|当座|貯蓄)(?:預金|口座|存款|账户|帳戶)?(?:口座)?(?:番号)?\s*(?:は|为|[:：])?\s*(\d{6,8})(?!\d)|(?:口座番号|银行账[号户]|账号|账户号码?)\s*(?:は|为|是|[:：])?\s*(\d[\d -]{4,18}\d)/u;
const paper =
  /(?:旅券|パスポート|免許証|在留カード|护照|驾驶证|通行证)(?:の?番号|号码?)?\s*(?:は|为|是|[:：])?\s*((?=[A-Z\d]*\d{6})[A-Z]{0,2}\d{6,12}[A-Z]{0,2})(?![A-Za-z\d])/u;
const network =
  /(?<![\d.])(?<!(?:ver(?:sion)?|版本|バージョン)\.?\s?)(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/iu;

/** A path of a file share or drive, and names that only an inner network knows. */
const share =
  /\\\\[\w.-]+\\[^\s、。，；「」）)]*|(?<![A-Za-z])[A-Z]:\\[^\s、。，；「」）)]*|\b(?:smb|file):\/\/[^\s、。，；「」）)]+|https?:\/\/(?:localhost|intra(?:net)?\.[\w.-]+|[\w.-]+\.(?:local|internal|intra|lan|corp))(?![\w.])/u;

/** Signs that close what was quoted. */
const ending = /["'.,;)]+$/;

/** Whether what follows the word for a password is one: letters with figures, or after a colon figures alone. */
function isPassword(sign: string, value: string, rest: string): boolean {
  if (ofKind.test(value) || value.includes("@") || counted.test(rest)) return false;
  const [hasLetters, hasFigures] = [/[A-Za-z]/.test(value), /\d/.test(value)];
  if (hasLetters && hasFigures) return value.length >= 6;
  if (/^\d{4,}$/.test(value) && /^[は为是]/.test(sign))
    return /^[」"']?\s*(?:です|でし|となって|[。，,)]|$)/u.test(rest);
  return /[:=]/.test(sign) && (/^\d{4,}$/.test(value) || (hasLetters && value.length >= 6 && /[!-/:-@_]/.test(value)));
}

function secretsIn(text: string): { params: NonNullable<Finding["params"]>; severity?: Severity }[] {
  const plain = text.normalize("NFKC");
  const passwords = [...plain.matchAll(password)].filter(([said, sign = "", value = ""], i, all) =>
    isPassword(sign, value.replace(ending, ""), plain.slice((all[i]?.index ?? 0) + said.length)),
  );
  const key = keys.exec(plain)?.[0];
  const [, kind, number] = account.exec(plain) ?? [];
  const written = kind ?? number;
  const document = paper.exec(plain)?.[1];
  const address = network.exec(plain)?.[0] ?? share.exec(plain)?.[0];
  return [
    ...passwords.slice(0, 1).map(([, , value = ""]) => ({ params: { password: masked(value) } })),
    ...(key === undefined ? [] : [{ params: { key: `${key.slice(0, 4)}…` } }]),
    ...(written === undefined ? [] : [{ params: { account: masked(written) } }]),
    ...(document === undefined ? [] : [{ params: { document: masked(document) } }]),
    ...(address === undefined ? [] : [{ params: { address }, severity: "warning" as const }]),
  ];
}

/** Signs of which any secret has four together: most texts have none, and looking for the rest takes long. */
const signs = /[\w０-９Ａ-Ｚａ-ｚ!-/:-@．－-]{4}/u;

function find(subject: Subject): Finding[] {
  const texts = printedTexts(subject).filter(({ text }) => signs.test(text));
  return texts.flatMap(({ path, text }) => secretsIn(text).map((secret) => ({ path, ...secret })));
}

const told = (ja: string): string =>
  `timeline: [{ date: 2026-01-21, event: other, text: { ja: '${ja}', zh-Hans: 正常 } }]`;

export const secretInText: Rule = {
  id: "secret-in-text",
  family: "privacy",
  severity: "error",
  find,
  examples: {
    good: [
      told("パスワードは英数字8文字以上で設定してください"),
      told("パスワード：12文字以上"),
      told("パスワードはSHA-256でハッシュ化していました"),
      told("口座番号は含まれておりません。普通預金の残高も同様です"),
      told("バージョン10.0.1.20に更新しました"),
      told("https://www.example.jp/internal/faq と intranet の利用を確認しました"),
    ],
    bad: [
      {
        yaml: told("初期パスワードは「Abcd1234」です"),
        found: [{ path: "timeline[0].text.ja", params: { password: "…234" } }],
      },
      { yaml: told("パスワード：Xk29vQpw をご利用ください"), found: [{ path: "timeline[0].text.ja" }] },
      { yaml: told("暗証番号は4649です"), found: [{ path: "timeline[0].text.ja" }] },
      {
        yaml: told("旅券番号はTK1234567です"),
        found: [{ path: "timeline[0].text.ja", params: { document: "…567" } }],
      },
      { yaml: told("暗証番号：4649"), found: [{ path: "timeline[0].text.ja", params: { password: "…649" } }] },
      {
        yaml: told("鍵はAKIAIOSFODNN7EXAMPLEです"),
        found: [{ path: "timeline[0].text.ja", params: { key: "AKIA…" } }],
      },
      {
        yaml: told("例示銀行 例示支店 普通預金 1234567"),
        found: [{ path: "timeline[0].text.ja", params: { account: "…567" } }],
      },
      ...["\\\\fs01\\cs\\list.xlsx", "D:\\share\\list.xlsx", "https://intra.example.jp"].map((address) => ({
        yaml: told(`対象者の一覧（${address}）をもとにお調べします`),
        found: [{ path: "timeline[0].text.ja", params: { address }, severity: "warning" as const }],
      })),
      {
        yaml: told("192.168.10.21のサーバに保存していました"),
        found: [{ path: "timeline[0].text.ja", params: { address: "192.168.10.21" }, severity: "warning" }],
      },
    ],
  },
};
