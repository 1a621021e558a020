// Law: each cause that is somewhere and came from somewhere is told in one natural sentence, alone and beside others, in both languages.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Term, vocabulary } from "../../src/incident/vocabulary.ts";
import { textOf } from "../helpers/text-of-facts.ts";

/** What is said of a VPN appliance that was attacked from outside: in Japanese and in Chinese. */
const told: Record<Term<"cause">, [string, string]> = {
  "system-vulnerability": [
    "本件は、VPN機器のシステムの脆弱性を悪用した、外部からの第三者の不正アクセスによるものです。",
    "来自外部的第三方利用VPN设备的系统漏洞实施非法访问。",
  ],
  "web-application-vulnerability": [
    "本件は、VPN機器のWebアプリケーションの脆弱性を悪用した、外部からの第三者の不正アクセスによるものです。",
    "来自外部的第三方利用VPN设备的Web应用程序漏洞实施非法访问。",
  ],
  "sql-injection": [
    "本件は、VPN機器に対する外部からのSQLインジェクションによるものです。",
    "本次事件的原因是VPN设备遭受来自外部的SQL注入攻击。",
  ],
  "payment-application-tampering": [
    "本件は、VPN機器に対する外部からの第三者の不正アクセスによって、ペイメントアプリケーションの改ざんが行われたことによるものです。",
    "来自外部的第三方对VPN设备实施非法访问，导致支付应用程序被篡改。",
  ],
  "page-tampering": [
    "本件は、VPN機器に対する外部からの第三者の不正アクセスによって、Webページの改ざんが行われたことによるものです。",
    "来自外部的第三方对VPN设备实施非法访问，导致网页被篡改。",
  ],
  "script-supply-chain": [
    "本件は、VPN機器に対する外部からの第三者の不正アクセスによって、外部サービスのスクリプトの改ざんが行われたことによるものです。",
    "来自外部的第三方对VPN设备实施非法访问，导致外部服务的脚本被篡改。",
  ],
  "credential-theft": [
    "本件は、外部からの不正アクセスを受け、VPN機器の認証情報が窃取されたことによるものです。",
    "本次事件的原因是VPN设备遭到来自外部的非法访问，登录凭证被窃取。",
  ],
  "password-reuse": [
    "本件は、他のサービスから流出したとみられるパスワードを悪用した、VPN機器に対する外部からの不正ログインによるものです。",
    "本次事件的原因是疑似从其他服务外泄的密码被冒用，导致VPN设备遭到来自外部的非法登录。",
  ],
  "remote-access": [
    "本件は、外部からの不正アクセスを受け、VPN機器のリモート接続が悪用されたことによるものです。",
    "本次事件的原因是VPN设备遭到来自外部的非法访问，远程连接被恶意利用。",
  ],
  "vpn-vulnerability": [
    "本件は、VPN機器の脆弱性を悪用した、外部からの第三者の不正アクセスによるものです。",
    "来自外部的第三方利用VPN设备的漏洞实施非法访问。",
  ],
  "partner-connection": [
    "本件は、VPN機器に対する外部からの、取引先との接続を経由した侵入によるものです。",
    "本次事件的原因是VPN设备遭到来自外部、经由合作方网络连接的入侵。",
  ],
  unpatched: [
    "本件は、VPN機器に修正プログラムが未適用の脆弱性が残っていたため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备存在尚未修补的软件漏洞，因而遭到来自外部的非法访问。",
  ],
  "phishing-mail": [
    "本件は、VPN機器に対する外部からのフィッシングメールによるものです。",
    "本次事件的原因是VPN设备收到来自外部的钓鱼邮件。",
  ],
  "brute-force": [
    "本件は、VPN機器に対する外部からのパスワードの総当たり攻撃によるものです。",
    "本次事件的原因是VPN设备遭到来自外部的密码暴力破解。",
  ],
  "weak-password": [
    "本件は、VPN機器に推測されやすいパスワードが設定されていたため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备使用易被猜中的密码，因而遭到来自外部的非法访问。",
  ],
  "shared-password": [
    "本件は、VPN機器を含む複数の機器で同じパスワードを使用していたため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备等多台设备共用同一密码，因而遭到来自外部的非法访问。",
  ],
  malware: [
    "本件は、外部からの不正アクセスを受け、VPN機器がマルウェアに感染したことによるものです。",
    "本次事件的原因是VPN设备遭到来自外部的非法访问，感染恶意软件。",
  ],
  "wrong-recipient": [
    "本件は、VPN機器での宛先の誤り（外部から）によるものです。",
    "本次事件的原因是使用VPN设备时收件人指定有误（来自外部）。",
  ],
  "wrong-attachment": [
    "本件は、VPN機器での添付ファイルの誤り（外部から）によるものです。",
    "本次事件的原因是使用VPN设备时附件选择有误（来自外部）。",
  ],
  "wrong-setting": [
    "本件は、VPN機器の設定に誤りがあったため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备设置有误，因而遭到来自外部的非法访问。",
  ],
  "wrong-permission": [
    "本件は、VPN機器のアクセス権限に誤りがあったため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备访问权限设置有误，因而遭到来自外部的非法访问。",
  ],
  "software-fault": [
    "本件は、VPN機器のシステムに不具合があったため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备发生系统故障，因而遭到来自外部的非法访问。",
  ],
  loss: ["本件は、VPN機器の紛失（外部から）によるものです。", "本次事件的原因是VPN设备遗失（来自外部）。"],
  theft: ["本件は、VPN機器の盗難（外部から）によるものです。", "本次事件的原因是VPN设备被盗（来自外部）。"],
  "internal-misconduct": [
    "本件は、VPN機器での外部からの、内部関係者の不正行為によるものです。",
    "本次事件的原因是内部人员在VPN设备上的违规行为（来自外部）。",
  ],
  "procedure-not-followed": [
    "本件は、VPN機器の取扱いに際し、定められた手順が守られていなかったため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是使用VPN设备时未遵守规定的操作流程，因而遭到来自外部的非法访问。",
  ],
  "external-attack": [
    "本件は、VPN機器が外部からの攻撃を受けたことによるものです。",
    "本次事件的原因是VPN设备遭受来自外部的攻击。",
  ],
  "social-engineering": [
    "本件は、VPN機器に対する外部からの、電話等を用いた詐欺的な手口によるものです。",
    "本次事件的原因是VPN设备遭遇来自外部、以电话等方式实施的诈骗。",
  ],
  unknown: [
    "VPN機器において本件が生じた原因につきましては、現在調査を進めております。",
    "VPN设备发生本次事件的原因，目前仍在调查中。",
  ],
  "unused-account": [
    "本件は、VPN機器に使用していないアカウントが残存していたため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备的停用账号未及时删除，因而遭到来自外部的非法访问。",
  ],
  "data-not-erased": [
    "本件は、VPN機器に保存された消去すべき情報が消去されていなかったため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备中应删除的信息未予删除，因而遭到来自外部的非法访问。",
  ],
  "false-erasure-report": [
    "本件は、VPN機器に保存された情報を消去した旨の報告が事実と異なっていたため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是就VPN设备所报告的信息删除情况与事实不符，因而遭到来自外部的非法访问。",
  ],
  "no-multi-factor": [
    "本件は、VPN機器に多要素認証が設定されていなかったため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备未启用多因素身份验证，因而遭到来自外部的非法访问。",
  ],
  "no-antivirus": [
    "本件は、VPN機器のウイルス対策ソフトウェアが有効でなかったため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备未启用杀毒软件，因而遭到来自外部的非法访问。",
  ],
  "fake-warning": [
    "本件は、VPN機器に対する、偽の警告画面を用いた外部からの手口によるものです。",
    "本次事件的原因是VPN设备出现来自外部的虚假警告画面。",
  ],
  "malicious-attachment": [
    "本件は、VPN機器で開かれた、外部からの不正な添付ファイルによるものです。",
    "本次事件的原因是在VPN设备上打开来自外部的恶意附件。",
  ],
  "cache-fault": [
    "本件は、VPN機器のキャッシュ（一時保存）の設定に誤りがあったため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备缓存设置有误，因而遭到来自外部的非法访问。",
  ],
  "insufficient-test": [
    "本件は、VPN機器のリリース前の検証が不足していたため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是VPN设备上线前测试不充分，因而遭到来自外部的非法访问。",
  ],
  "insufficient-check": [
    "本件は、VPN機器についての確認が不十分であったため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是使用VPN设备时核对不充分，因而遭到来自外部的非法访问。",
  ],
  "private-device": [
    "本件は、VPN機器について、私物の機器を業務に使用したため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是使用VPN设备时将私人设备用于业务，因而遭到来自外部的非法访问。",
  ],
  "wrong-storage": [
    "本件は、VPN機器を含む、定められた場所以外に情報を保存していたため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是信息保存在规定以外的位置（VPN设备），因而遭到来自外部的非法访问。",
  ],
  "late-reporting": [
    "本件は、VPN機器に関する組織内における報告が遅れたため、外部からの不正アクセスを受けたものです。",
    "本次事件的原因是有关VPN设备的内部报告延误，因而遭到来自外部的非法访问。",
  ],
};

const services = { vpn: { type: "vpn-appliance" }, crm: { type: "core-system" } };
const of = async (causes: object[], locale: string): Promise<string> =>
  textOf({ breach: { type: "unauthorised-access", certainty: "confirmed", causes }, services }, locale);

for (const type of vocabulary.cause) {
  test(`${type} in a VPN appliance, from outside`, async () => {
    const cause = { type, in: "vpn", ...(type === "unknown" ? {} : { origin: "outside" }) };
    const [ja, zh] = told[type];
    assert.match(await of([cause], "ja"), `\n${ja}\n`);
    assert.match(await of([cause], "zh-Hans"), `\n${zh}\n`);
  });
}

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
  assert.match(
    await by("vpn-vulnerability", "former-employee", "ja"),
    "元従業員による、VPN機器の脆弱性を悪用した、不正アクセスによる",
  );
  assert.match(await by("phishing-mail", "staff", "zh-Hans"), "本次事件的原因是员工收到钓鱼邮件。");
  assert.match(await by("vpn-vulnerability", "former-employee", "zh-Hans"), "员工利用VPN设备漏洞实施非法访问。");
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
});

test.run();
