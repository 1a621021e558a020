// Law: a sentence on a cause invents no access, no culprit and no order of events, in both languages.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textOf } from "../helpers/text-of-facts.ts";

type Case = { type: string; causes: object[]; ja: string; zh: string };

const services = {
  vpn: { type: "vpn-appliance" },
  crm: { type: "core-system" },
  usb: { type: "usb-memory" },
  pc: { type: "laptop" },
  servers: { type: "server" },
};

async function says(cases: readonly Case[]): Promise<void> {
  for (const { type, causes, ja, zh } of cases)
    for (const [locale, sentence] of [
      ["ja", ja],
      ["zh-Hans", zh],
    ] as const) {
      const facts = { breach: { type, certainty: "confirmed", causes }, services };
      assert.match(await textOf(facts, locale), `\n${sentence}\n`);
    }
}

/** A cause after another, which is told in the words of a further one. */
const further = (cause: object): object[] => [{ type: "late-reporting" }, cause];

test("an access is told only of a breach that is one, and never from inside", async () => {
  const check = { type: "insufficient-check", by: "official", origin: "inside" };
  const plain = {
    ja: "本件は、職員による確認が不十分であったことによるものです。",
    zh: "本次事件由工作人员造成。其原因是核对不充分。",
  };
  await says([
    { type: "mis-sent-mail", causes: [check], ...plain },
    { type: "unauthorised-access", causes: [check], ...plain },
    { type: "lost-device", causes: [{ ...check, origin: "outside" }], ...plain },
    {
      type: "mis-sent-mail",
      causes: further(check),
      ja: "また、職員による確認が不十分であったことも、被害の発生または拡大につながったことを確認しております。",
      zh: "此外，本次事件的原因还包括工作人员核对不充分。",
    },
    {
      type: "insider",
      causes: [{ type: "wrong-permission", in: "crm", origin: "inside" }],
      ja: "本件は、基幹システムのアクセス権限の誤りによるものです。",
      zh: "本次事件的原因是核心业务系统的访问权限设置错误。",
    },
    {
      type: "stolen-device",
      causes: [{ type: "theft", origin: "outside" }],
      ja: "本件は、盗難によるものです。",
      zh: "本次事件的原因是被盗。",
    },
    {
      type: "misconfiguration",
      causes: further({ type: "wrong-setting", in: "crm", origin: "outside" }),
      ja: "また、基幹システムの設定に誤りがあったことも、外部からのアクセスが可能となっていた原因の一つです。",
      zh: "此外，本次事件的原因还包括核心业务系统设置有误，以致可被来自外部的人员访问。",
    },
  ]);
});

test("in whose hands a weak point lay is no attacker", async () => {
  await says([
    {
      type: "malware-mail",
      causes: further({ type: "system-vulnerability", by: "staff" }),
      ja: "また、システムの脆弱性を悪用した攻撃も、原因の一つです。",
      zh: "此外，本次事件的原因还包括系统漏洞。",
    },
    {
      type: "unauthorised-access",
      causes: [{ type: "vpn-vulnerability", by: "former-employee" }],
      ja: "本件は、VPN機器の脆弱性を悪用した、第三者の不正アクセスによるものです。",
      zh: "第三方利用VPN设备漏洞实施非法访问。",
    },
    {
      type: "unauthorised-access",
      causes: [{ type: "page-tampering", by: "staff", origin: "outside" }],
      ja: "本件は、外部からの第三者の不正アクセスによって、Webページの改ざんが行われたことによるものです。",
      zh: "来自外部的第三方实施非法访问，导致网页被篡改。",
    },
    {
      type: "unauthorised-access",
      causes: [{ type: "external-attack", by: "staff" }],
      ja: "本件は、外部からの攻撃を受けたことによるものです。",
      zh: "本次事件的原因是外部攻击。",
    },
    {
      type: "list-attack",
      causes: further({ type: "password-reuse", by: "staff", origin: "outside" }),
      ja: "また、他のサービスから流出したとみられるパスワードを悪用した、従業員のアカウントに対する外部からの不正ログインも、原因の一つです。",
      zh: "此外，本次事件的原因还包括疑似从其他服务外泄的密码被冒用，导致员工的账号遭到来自外部的非法登录。",
    },
    {
      type: "list-attack",
      causes: [{ type: "password-reuse", origin: "outside" }],
      ja: "本件は、他のサービスから流出したとみられるパスワードを悪用した、外部からの不正ログインによるものです。",
      zh: "本次事件的原因是疑似从其他服务外泄的密码被冒用，导致账号遭到来自外部的非法登录。",
    },
  ]);
  for (const type of ["sql-injection", "brute-force", "remote-access", "partner-connection"])
    for (const locale of ["ja", "zh-Hans"]) {
      const facts = {
        breach: { type: "unauthorised-access", certainty: "confirmed", causes: [{ type, by: "staff" }] },
      };
      assert.not.match(await textOf(facts, locale), /従業員による|由员工造成/);
    }
});

test("what was stolen or got in comes before the access, which only a breach that is one tells", async () => {
  await says([
    {
      type: "unauthorised-access",
      causes: [{ type: "credential-theft", by: "contractor", origin: "outside" }],
      ja: "本件は、委託先において認証情報が窃取され、外部からの不正アクセスを受けたことによるものです。",
      zh: "本次事件发生于受托方。其原因是登录凭证被窃取，因而遭到来自外部的非法访问。",
    },
    {
      type: "malware-mail",
      causes: [{ type: "malware", origin: "outside" }],
      ja: "本件は、外部から送り込まれたマルウェアに感染したことによるものです。",
      zh: "本次事件的原因是感染来自外部的恶意软件。",
    },
    {
      type: "phishing",
      causes: [{ type: "credential-theft", origin: "outside" }],
      ja: "本件は、外部の者に認証情報が窃取されたことによるものです。",
      zh: "本次事件的原因是登录凭证被外部人员窃取。",
    },
    {
      type: "phishing",
      causes: [{ type: "remote-access", in: "vpn", origin: "outside" }],
      ja: "本件は、VPN機器に対する外部からのリモート接続の悪用によるものです。",
      zh: "本次事件的原因是VPN设备的远程连接被外部人员恶意利用。",
    },
  ]);
});

test("people are robbed, their devices infected", async () => {
  await says([
    {
      type: "stolen-device",
      causes: [{ type: "theft", by: "teacher" }],
      ja: "本件は、教員が盗難に遭ったことによるものです。",
      zh: "本次事件的原因是教师遭遇盗窃。",
    },
    {
      type: "stolen-device",
      causes: [{ type: "theft", by: "teacher", in: "pc" }],
      ja: "本件は、教員のノートパソコンの盗難によるものです。",
      zh: "本次事件的原因是教师的笔记本电脑被盗。",
    },
    {
      type: "malware-mail",
      causes: [{ type: "malware", by: "staff" }],
      ja: "本件は、従業員が使用する端末のマルウェアへの感染によるものです。",
      zh: "本次事件的原因是员工使用的设备感染恶意软件。",
    },
    {
      type: "lost-device",
      causes: further({ type: "loss", by: "staff" }),
      ja: "また、従業員による紛失も、原因の一つです。",
      zh: "此外，本次事件的原因还包括员工遗失物品。",
    },
  ]);
});

test("an attack comes after what it made use of", async () => {
  await says([
    {
      type: "ransomware",
      causes: [{ type: "remote-access", through: "vpn-vulnerability", in: "vpn", origin: "abroad" }],
      ja: "本件は、VPN機器の脆弱性を悪用した、海外からの攻撃により、リモート接続が悪用されたことによるものです。",
      zh: "来自海外的第三方利用VPN设备的漏洞，恶意利用远程连接，实施了勒索软件攻击。",
    },
    {
      type: "ransomware",
      causes: further({ type: "vpn-vulnerability", in: "vpn" }),
      ja: "また、VPN機器の脆弱性を悪用した攻撃も、原因の一つです。",
      zh: "此外，本次事件的原因还包括第三方利用了VPN设备的漏洞。",
    },
  ]);
});

test("only an attack or a mail that led to it came from somewhere itself", async () => {
  await says([
    {
      type: "ransomware",
      causes: [{ type: "malware", through: "insufficient-check", in: "servers", origin: "outside" }],
      ja: "本件は、確認が不十分であったことに起因して、サーバが、外部から送り込まれたマルウェアに感染したことによるものです。",
      zh: "因核对不充分，导致服务器感染来自外部的恶意软件。",
    },
    {
      type: "unauthorised-access",
      causes: [{ type: "credential-theft", through: "phishing-mail", by: "contractor", origin: "outside" }],
      ja: "本件は、委託先において、外部からのフィッシングメールにより認証情報が窃取されたことによるものです。",
      zh: "本次事件发生于受托方。因来自外部的钓鱼邮件，导致登录凭证被窃取。",
    },
  ]);
});

test("a late report is by somebody, and an insider is inside without saying so", async () => {
  await says([
    {
      type: "lost-device",
      causes: [{ type: "late-reporting", by: "official", in: "usb" }],
      ja: "本件は、職員による、USBメモリに関する組織内の報告が遅れたことによるものです。",
      zh: "本次事件由工作人员造成。其原因是有关U盘的内部报告延误。",
    },
    {
      type: "insider",
      causes: [{ type: "internal-misconduct", by: "former-employee", in: "crm", origin: "inside" }],
      ja: "本件は、元従業員による基幹システムでの内部からの不正行為によるものです。",
      zh: "本次事件由前员工造成。其原因是该前员工在核心业务系统上的违规行为。",
    },
    {
      type: "insider",
      causes: [{ type: "internal-misconduct", in: "crm", origin: "inside" }],
      ja: "本件は、基幹システムでの内部からの不正行為によるものです。",
      zh: "本次事件的原因是内部人员在核心业务系统上的违规行为。",
    },
    {
      type: "unauthorised-access",
      causes: [{ type: "unused-account", in: "vpn" }],
      ja: "本件は、VPN機器に、使用していないアカウントが残存していたことによるものです。",
      zh: "本次事件的原因是VPN设备的停用账号未及时删除。",
    },
  ]);
});

test.run();
