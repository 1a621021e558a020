// The locale's words, put together by what the incident says.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { factsIn, printed, renderOf, said } from "../helpers/small-render.ts";

test("a phrase is chosen by an id, sees its subject, and says the id", () => {
  const render = renderOf({ timeline: [{ date: "2026-01-05", event: "published" }] });
  assert.match(said('{{#each timeline}}<p>{{phrase "event"}}</p>{{/each}}', {}, { render }), /本件を公表いたしました/);
  assert.ok(render.phrased.has("timeline[0].event"));
});

/** What is seen of one event in a language. */
const eventIn = (tag: string, entry: object, parts: object = {}): string =>
  said(
    '{{#each timeline}}<p>{{phrase "event"}}</p>{{/each}}',
    { ...parts, timeline: [{ date: "2026-01-05", ...entry }] },
    { tag },
  ).trim();

test("a mail that could not be called back is not said to have been", () => {
  const failed = { "mis-sent": { recall: "failed" } };
  assert.match(eventIn("ja", { event: "recalled" }), /取消しを行いました$/);
  assert.match(eventIn("ja", { event: "recalled" }, failed), /取り消すことができませんでした$/);
  assert.match(eventIn("zh-Hans", { event: "recalled" }, failed), /未能成功$/);
});

test("an arrest is told with who, whom and on what charge, and not humbly", () => {
  const arrest = {
    event: "arrested",
    by: "police",
    to: "former-employee",
    text: { ja: "窃盗の疑いで", "zh-Hans": "因涉嫌盗窃" },
  };
  assert.is(eventIn("ja", arrest), "警察が、元従業員を窃盗の疑いで逮捕しました");
  assert.is(eventIn("zh-Hans", arrest), "前员工因涉嫌盗窃被警方逮捕");
});

test("deletion is told with how it was asked for, and how many have said that they did it", () => {
  const asked = { event: "deletion-requested", to: "recipient", means: ["email"], people: 12 };
  assert.is(eventIn("ja", asked), "受け取られた方（12名）に、電子メールにてデータの削除をお願いいたしました");
  assert.is(eventIn("zh-Hans", asked), "通过电子邮件请求收件人（12人）删除数据");
  assert.match(eventIn("ja", { event: "deletion-confirmed", people: 9 }), /^9名から、データを削除した旨/);
  assert.match(
    eventIn("zh-Hans", { event: "deletion-confirmed", by: "recipient", people: 9 }),
    /^接到收件人（9人）的通知/,
  );
});

test("a part of a group is lost as surely as the group is, unless it says otherwise", () => {
  const part = { id: "part", who: { are: "minors" }, people: 5 };
  const told = (tag: string, own: object) =>
    said(
      "{{> notifying}}",
      {
        breach: { certainty: "possible" },
        affected: [{ id: "all", who: {}, certainty: "confirmed", data: ["name"], "of-these": [{ ...part, ...own }] }],
        notifying: [{ groups: ["part"], by: ["letter"] }],
      },
      { tag },
    );
  assert.match(told("ja", {}), /個人情報が漏えいした未成年の方/);
  assert.match(told("ja", { certainty: "suspected" }), /個人情報が漏えいしたおそれのある未成年の方/);
  assert.match(told("zh-Hans", {}), /个人信息已泄露的未成年人/);
});

test("people of another group's people are theirs, and a number that nobody knows stands in no brackets", () => {
  const facts = {
    affected: [
      { id: "own", who: { are: "employees" }, people: 8, data: ["name"] },
      { id: "kin", who: { are: "dependants", of: "own" }, people: "unknown", data: ["name"] },
    ],
    notifying: [{ groups: ["own", "kin"], by: ["letter"] }],
  };
  const told = (tag: string) => said("{{#each affected}}<p>{{> who who}}</p>{{/each}}{{> notifying}}", facts, { tag });
  assert.match(told("ja"), /に該当する方の被扶養者の方/);
  assert.match(told("ja"), /被扶養者の方\s*には/);
  assert.match(told("zh-Hans"), /所列人员的被扶养人/);
  assert.match(told("zh-Hans"), /被扶养人\s*逐一/);
});

test("those who work for a body that is no company are not called employees", () => {
  const told = (tag: string, kind: string) =>
    said(
      '<p>{{breach.noticed.by}}/{{affected.[0].who.are}}/{{word "role" "staff"}}</p>',
      {
        issuer: { name: "x", kind },
        breach: { noticed: { date: "2026-01-05", by: "staff" } },
        affected: [{ id: "own", who: { are: "former-employees" }, data: ["name"] }],
      },
      { tag },
    ).trim();
  assert.is(told("ja", "company"), "従業員/元従業員/従業員");
  assert.is(told("ja", "school"), "職員/元職員/職員");
  assert.is(told("zh-Hans", "individual"), "员工/离职员工/员工");
  assert.is(told("zh-Hans", "hospital"), "工作人员/离职工作人员/工作人员");
});

test("a role that stands in the name of a joint issuer is not told again", () => {
  const joint = [
    { name: { ja: "例示県教育委員会", "zh-Hans": "例示县教育委员会" }, role: "board-of-education" },
    { name: { ja: "株式会社例示", "zh-Hans": "株式会社例示" }, role: "parent-company" },
  ];
  const told = (tag: string) => said("{{> issuer}}", { issuer: { name: "x", "jointly-with": joint } }, { tag });
  assert.match(told("ja"), /例示県教育委員会(?!（)/);
  assert.match(told("ja"), /株式会社例示（親会社）/);
  assert.not.match(told("zh-Hans"), /（教育委员会）/);
});

test("a total over others than those the notice speaks to is not said to be of their data", () => {
  const group = (id: string, are: string) => ({ id, who: { are }, people: 10, data: ["name"] });
  const total = (tag: string, ...kinds: string[]) =>
    said(
      "<p>{{> opening-totals}}</p>",
      { notice: { addressee: "patients" }, affected: kinds.map((kind) => group(kind, kind)), totals: [{ people: 20 }] },
      { tag },
    ).replaceAll("\n", "");
  assert.is(total("ja", "patients", "employees"), "個人情報20名分");
  assert.is(total("zh-Hans", "patients", "employees"), "个人信息（20人）");
  assert.is(total("ja", "patients", "inpatients"), "患者様の情報20名分");
});

test("the weakness of a VPN appliance that is named is not said to be a VPN appliance's again", () => {
  const told = (tag: string, type: string) =>
    said(
      "<div>{{> cause}}</div>",
      {
        services: { gate: { type, what: { ja: "保守用の機器", "zh-Hans": "维护用设备" } } },
        breach: { type: "ransomware", causes: [{ type: "remote-access", through: "vpn-vulnerability", in: "gate" }] },
      },
      { tag },
    ).replaceAll("\n", "");
  assert.match(told("ja", "vpn-appliance"), /の脆弱性を悪用した/);
  assert.not.match(told("ja", "vpn-appliance"), /VPN機器の脆弱性/);
  assert.match(told("ja", "system"), /VPN機器の脆弱性を悪用した/);
  assert.match(told("zh-Hans", "system"), /VPN设备漏洞，恶意利用远程连接，实施了/);
  assert.not.match(told("zh-Hans", "vpn-appliance"), /VPN设备漏洞/);
});

test("the field that chooses may have another name, and the subject may be named", () => {
  const cards = { "reissue-fee": "issuer-bears" };
  assert.match(said('<p>{{phrase "fee" cards key="reissue-fee"}}</p>', { cards }), /弊社が負担/);
});

test("words of the incident's own stand in the phrase's place", () => {
  const other = { timeline: [{ date: "2026-01-05", event: { text: "停電した" } }] };
  assert.is(said('{{#each timeline}}<p>{{phrase "event"}}</p>{{/each}}', other), "停電した");
  const requests = [{ text: "お待ちください" }];
  assert.is(said('{{#each requests}}<p>{{phrase "request"}}</p>{{/each}}', { requests }), "お待ちください");
});

test("an id alone is its own subject", () => {
  const requests = ["delete-mail", { request: "delete-mail" }];
  const shown = printed('{{#each requests}}<p>{{phrase "request"}}</p>{{/each}}', { requests }).split("</p>");
  assert.is(shown[0], shown[1]);
  assert.ok((shown[0] ?? "").length > 10);
});

test("a term in one of its forms is a fact still", () => {
  const html = printed('<p>{{in-form notice.addressee "address"}}</p>', { notice: { addressee: "customers" } });
  assert.equal(factsIn(html), ["notice.addressee term customers"]);
  assert.is(printed('<p>{{in-form notice.addressee "address"}}</p>'), "<p></p>");
});

test("a word of the wording's own is no fact", () => {
  assert.equal(factsIn(printed('<p>{{word "role" "card-companies"}}</p>')), []);
  assert.is(said('<p>{{word "role" "card-companies"}}</p>'), "クレジットカード会社");
});

test("the issuer speaks of itself as it says, else by what it is", () => {
  assert.is(said("<p>{{self}}</p>", { issuer: { self: "当社" } }), "当社");
  assert.equal(factsIn(printed("<p>{{self}}</p>", { issuer: { self: "当社" } })), ["issuer.self text 当社"]);
  assert.is(said("<p>{{self}}</p>", { issuer: { short: "IPSA" } }), "IPSA");
  assert.is(said("<p>{{self}}</p>"), "弊社");
  assert.is(said("<p>{{self}}</p>", { issuer: { kind: "city" } }), "本市");
});

test("the reader is whom the notice speaks to", () => {
  assert.is(said("<p>{{reader}}</p>"), "お客様");
  assert.is.not(said("<p>{{reader}}</p>", { notice: { addressee: "employees" } }), "お客様");
  assert.is(said("<p>{{reader}}</p>", { notice: { addressee: { text: "会員各位" } } }), "会員各位");
});

test("the loss has one word, of a group its own", () => {
  const affected = [{ id: "a", who: {}, data: ["name"], loss: "outflow" }];
  assert.is(said('{{#each affected}}<p>{{loss}}{{loss "plain" this}}</p>{{/each}}', { affected }), "流出流出");
  assert.is(said("<p>{{loss}}</p>", { affected }), "漏えい");
});

test("the loss is said as surely as it is known, of a group as surely as of it, and says so as a fact", () => {
  const html = printed('<p>{{loss-as "clause"}}</p>', { breach: { certainty: "confirmed" } });
  assert.is(html, '<p><data data-path="breach.certainty" data-kind="term" value="confirmed">漏えいした</data></p>');
  assert.is(said('<p>{{loss-as "noun"}}</p>'), "漏えいの可能性");
  const affected = [{ id: "a", who: {}, data: ["name"], certainty: "not-excluded" }];
  const group = printed('{{#each affected}}<p>{{loss-as "noun" this}}</p>{{/each}}', { affected });
  assert.equal(factsIn(group), ["affected[0].certainty term not-excluded"]);
});

test.run();
