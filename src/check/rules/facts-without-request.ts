// What happened calls for something that readers can do, and they are not asked for it: another password elsewhere, care with false mails.
import { holdingsOf, isCovered } from "../../law/japan/classes/holdings.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** What calls for a request, where the file tells it, and the requests of which one is enough. */
type Call = { place: string | undefined; requests: readonly string[] };

const careful = [
  "beware-of-phishing",
  "beware-of-impersonation",
  "beware-of-messages",
  "beware-of-attachments",
  "do-not-enter-data",
  "do-not-open",
  "if-entered-data",
  "delete-mail",
  "delete-mail-and-answer",
];

/** Passwords of the house's own people are its own to change. */
const staff: readonly unknown[] = ["employees", "former-employees", "teachers"];

function callsOf(incident: Subject["incident"]): Call[] {
  const { breach, phishing } = incident;
  const reuse = (breach.causes ?? []).findIndex(({ type }) => type === "password-reuse");
  const own = new Set(groupsOf(incident).flatMap(({ path, group }) => (staff.includes(group.who.are) ? [path] : [])));
  const item = holdingsOf(incident)
    .flatMap(({ path, items }) => (own.has(path) ? [] : items))
    .find((one) => one.id === "login-password" && !isCovered(one));
  return [
    {
      place: reuse >= 0 ? `breach.causes[${reuse}].type` : breach.type === "list-attack" ? "breach.type" : undefined,
      requests: ["change-password-elsewhere"],
    },
    { place: item?.path, requests: ["change-password", "change-password-elsewhere"] },
    {
      place: phishing?.seen === true && phishing["if-entered"] === undefined ? "phishing" : undefined,
      requests: careful,
    },
  ];
}

/** Own words may ask for anything, and a notice without any request is told by the rules of law. */
function find({ incident }: Subject): Finding[] {
  const { requests = [], faq = [] } = incident;
  if (requests.length === 0 || requests.some((one) => typeof one === "object" && "text" in one)) return [];
  const asked: unknown[] = requests.map((one) => (typeof one === "object" && "request" in one ? one.request : one));
  const isAnswered = faq.some((one) => "topic" in one && one.topic === "password");
  return callsOf(incident).flatMap(({ place, requests: wanted }): Finding[] => {
    const [request = ""] = wanted;
    if (place === undefined || wanted.some((one) => asked.includes(one))) return [];
    if (isAnswered && wanted.includes("change-password")) return [];
    return [{ path: "requests", params: { place, request } }];
  });
}

const asking = (more: string): string => `requests: [check-statements]\n${more}`;

export const factsWithoutRequest: Rule = {
  id: "facts-without-request",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "breach: { causes: [{ type: password-reuse }] }\nrequests: [change-password-elsewhere]",
      "requests: [tell-us, beware-of-messages]\nphishing: { imitated: [shop] }",
      asking("phishing: { imitated: [shop], if-entered: [if-entered-data] }"),
      asking("phishing: { imitated: [shop], seen: false }"),
      "requests: [{ text: { ja: パスワードの変更をお願いいたします, zh-Hans: 请更改密码 } }]\nbreach: { type: list-attack }",
      asking("affected: [{ id: a, who: { are: employees }, data: [login-password] }]\nnotifying: null"),
      "requests: [change-password]\naffected: [{ id: a, who: {}, data: [login-password] }]\nnotifying: null",
    ],
    bad: [
      {
        yaml: asking("breach: { type: list-attack, causes: [{ type: password-reuse }] }"),
        found: [{ path: "requests", params: { place: "breach.causes[0].type", request: "change-password-elsewhere" } }],
      },
      {
        yaml: asking("affected: [{ id: a, who: {}, data: [name, login-password] }]\nnotifying: null"),
        found: [{ path: "requests", params: { place: "affected[0].data[1]", request: "change-password" } }],
      },
      {
        yaml: asking("phishing: { kind: impersonation, persons: [staff] }"),
        found: [{ path: "requests", params: { place: "phishing", request: "beware-of-phishing" } }],
      },
    ],
  },
};
