// Answers → the text of an incident file: what is known as facts, what is not as `# TODO` lines to be filled in.
import type { Answers, Told } from "./answers.ts";
import { chooseTemplate } from "./choose-template.ts";
import { countText, openPage, type Page, type Say, scalar } from "./page.ts";

/** The file; `todos` counts the places that are left to fill in. */
export type Draft = { text: string; template: string; todos: number };

/** Writes the file, whose JSON Schema is at `schema`, a path from its folder; it is read without an error whatever is not known yet. */
export function incidentText(answers: Answers, schema: string, say: Say): Draft {
  const template = chooseTemplate(answers);
  const locales = answers.locales ?? ["ja", "zh-Hans"];
  const page = openPage(say);
  page.put(`# yaml-language-server: $schema=${schema}`);
  page.put("#");
  page.note("head");
  page.gap();
  page.put(`template: ${template}`, "template");
  page.put(`locales: [${locales.join(", ")}]`, "locales");
  for (const part of [notice, issuer, services, breach, affected, timeline, response, contacts]) {
    page.gap();
    part(page, answers, say);
  }
  page.gap();
  page.note("internal");
  page.put("# internal: { note: … }");
  const text = page.text();
  return { text, template, todos: text.match(/# TODO /g)?.length ?? 0 };
}

type Part = (page: Page, answers: Answers, say: Say) => void;

const notice: Part = (page, { stage }) => {
  page.put("notice:");
  page.todo("  ", "date", "date: 2026-04-10");
  page.put("  status: draft", "status");
  if (stage) page.put(`  report: { stage: ${stage} }`, "stage");
  else page.todo("  ", "stage", "report: { stage: final }");
  page.todo("  ", "addressee", "addressee: customers");
};

const issuer: Part = (page, answers, say) => {
  page.put("issuer:");
  if (answers.issuer !== undefined) page.put(`  name: ${scalar(answers.issuer)}`, "name");
  else page.standIn(`  name: ${scalar(say("stand-in.issuer"))}`, "issuer");
  page.put(`  kind: ${answers["issuer-kind"] ?? "company"}`, "kind");
  page.todo("  ", "signatory", "signatory: { role: representative-director-president, name: … }");
};

const services: Part = (page, { "service-type": type, service }) => {
  if (!type) return page.todo("", "service", "services: { place: { type: online-shop, name: … } }");
  page.put("services:");
  page.put(`  place: { type: ${type}${service === undefined ? "" : `, name: ${scalar(service)}`} }`, "place");
  if (service === undefined) page.todo("  ", "service-name", `place: { type: ${type}, name: … }`);
};

const breach: Part = (page, answers) => {
  const { type, certainty, noticed, from, to, "found-by": finder } = answers;
  page.put("breach:");
  if (type) page.put(`  type: ${type}`);
  else page.standIn("  type: security-incident", "type");
  if (certainty) page.put(`  certainty: ${certainty}`, "certainty");
  else page.standIn("  certainty: under-investigation", "certainty");
  if (answers["service-type"]) page.put("  at: [place]");
  if (noticed) page.put(`  aware: { date: ${noticed}${finder ? `, finder: ${finder}` : ""} }`, "aware");
  else page.todo("  ", "aware", `aware: { date: 2026-01-20, finder: ${finder ?? "staff"} }`);
  if (noticed && !finder) page.todo("  ", "finder", `aware: { date: ${noticed}, finder: staff }`);
  if (from) page.put(`  occurred: { from: ${from}${to ? `, to: ${to}` : ""} }`, "occurred");
  if (!from || !to) page.todo("  ", "occurred", `occurred: { from: ${from ?? "2026-01-05"}, to: 2026-01-19 }`);
  page.todo("  ", "causes", "causes: [{ type: system-vulnerability, origin: abroad }]");
  page.todo("  ", "harm", "harm: { misuse: none-known, secondary-damage: none-known, as-of: 2026-04-10 }");
};

const affected: Part = (page, { who, people, data }) => {
  page.put("affected:", "affected");
  page.put("  - id: people");
  if (who) page.put(`    who: { are: ${who} }`, "who");
  else page.standIn("    who: { are: people }", "who");
  if (people !== undefined) page.put(`    people: ${countText(people)}`, "people");
  else page.standIn("    people: unknown", "people");
  if (data?.length) page.put(`    data: [${data.join(", ")}]`, "data");
  else page.standIn("    data: [under-investigation]", "data");
};

/** Whom people consult rather than report to. */
const consulted: readonly string[] = ["police", "public-security"];
/** Who is told so that they can act, not because they are an authority. */
const contacted: readonly string[] = ["card-companies", "payment-processor", "principal"];

function toldEntry({ to, date }: Told): string {
  const event = consulted.includes(to) ? "consulted" : contacted.includes(to) ? "contacted" : "reported";
  return `  - { ${date ? `date: ${date}, ` : ""}event: ${event}, to: ${to} }`;
}

const timeline: Part = (page, { told = [] }) => {
  // Those with a day come in its order, those without at the end.
  const inOrder = [...told].sort((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1));
  if (inOrder.length > 0) page.put("timeline:", "timeline");
  for (const one of inOrder) {
    if (one.date) page.put(toldEntry(one));
    else page.standIn(toldEntry(one), "told-on");
  }
  const [done, ppc] = [
    "{ date: 2026-01-20, event: service-closed, why: contain }",
    "{ date: 2026-01-23, event: reported, to: ppc, stage: first }",
  ];
  if (inOrder.length === 0) return page.todo("", "timeline", `timeline: [${done}, ${ppc}]`);
  page.todo("  ", "timeline", `- ${done}`);
  if (!told.some(({ to }) => to === "ppc")) page.todo("  ", "ppc", `- ${ppc}`);
};

const response: Part = (page) => {
  page.todo("", "notifying", "notifying: [{ groups: [people], from: publication, by: [email], fallback: letter }]");
  page.todo("", "requests", "requests: [beware-of-phishing]");
  page.todo("", "measures", "measures: [{ what: awareness, state: planned }]");
};

const contacts: Part = (page, { phone, email }) => {
  if (phone === undefined && email === undefined)
    return page.todo("", "contacts", 'contacts: [{ phones: [{ number: "0120-000-000" }], email: desk@example.jp }]');
  page.put("contacts:");
  if (phone !== undefined) page.put(`  - phones: [{ number: ${JSON.stringify(phone)} }]`);
  if (email !== undefined) page.put(`  ${phone === undefined ? "-" : " "} email: ${scalar(email)}`);
  page.todo("    ", "hours", 'hours: { days: weekdays, from: "10:00", to: "17:00" }');
};
