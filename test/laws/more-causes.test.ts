// Law: a further cause, a cause in somebody's hands and one by way of another are told in one natural sentence, in both languages.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textOf } from "../helpers/text-of-facts.ts";

const services = { vpn: { type: "vpn-appliance" }, crm: { type: "core-system" } };
const of = async (causes: object[], locale: string): Promise<string> =>
  textOf({ breach: { type: "unauthorised-access", certainty: "confirmed", causes }, services }, locale);

test("a further cause is one of the causes, or added to the damage", async () => {
  const causes = [
    { type: "phishing-mail" },
    { type: "credential-theft" },
    { type: "weak-password", in: "vpn", origin: "outside" },
  ];
  const ja = await of(causes, "ja");
  assert.match(ja, "また、認証情報の窃取も、原因の一つです。");
  assert.match(
    ja,
    "また、VPN機器に推測されやすいパスワードが設定されていたことも、外部からの不正アクセスによる被害の発生または拡大に",
  );
  const zh = await of(causes, "zh-Hans");
  assert.match(zh, "此外，本次事件的原因还包括登录凭证被窃取。");
  assert.match(zh, "此外，本次事件的原因还包括VPN设备使用易被猜中的密码，因而遭到来自外部的非法访问。");
});

test("a person did it, or it happened to the person; at a contractor it happened", async () => {
  const by = async (type: string, whose: string, locale: string, more = {}): Promise<string> =>
    of([{ type, by: whose, ...more }], locale);
  assert.match(
    await by("internal-misconduct", "former-employee", "ja", { in: "crm" }),
    "元従業員による基幹システムでの不正行為によるものです",
  );
  assert.match(
    await by("procedure-not-followed", "staff", "ja"),
    "本件は、従業員が、定められた手順を守っていなかったことによるものです。",
  );
  assert.match(
    await by("no-multi-factor", "contractor", "ja", { in: "vpn" }),
    "委託先において、VPN機器に多要素認証が設定されていなかった",
  );
  assert.match(await by("malicious-attachment", "staff", "ja"), "従業員が開いた不正な添付ファイル");
  assert.match(await by("phishing-mail", "staff", "zh-Hans"), "本次事件的原因是员工收到钓鱼邮件。");
  assert.match(
    await by("no-multi-factor", "contractor", "zh-Hans"),
    "本次事件发生于受托方。其原因是未启用多因素身份验证。",
  );
  const second = [{ type: "malware" }, { type: "wrong-recipient", by: "contractor" }];
  assert.match(await of(second, "zh-Hans"), "此外，本次事件的原因还包括受托方收件人指定有误。");
});

test("where the attack came by way of a weakness, the weakness stands first", async () => {
  const through = { type: "external-attack", through: "system-vulnerability", in: "crm" };
  assert.match(await of([through], "ja"), "基幹システムの脆弱性を悪用した、外部からの攻撃を受けたことによるものです。");
  assert.match(await of([through], "zh-Hans"), "第三方利用核心业务系统的漏洞实施外部攻击。");
  const neglect = { type: "no-multi-factor", through: "phishing-mail", in: "vpn" };
  assert.match(
    await of([neglect], "ja"),
    "フィッシングメールに加え、VPN機器に多要素認証が設定されていなかったことによる",
  );
  assert.match(await of([neglect], "zh-Hans"), "本次事件的原因是钓鱼邮件以及VPN设备未启用多因素身份验证。");
});

test.run();
