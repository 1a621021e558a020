// A file begun from answers is read without an error, whatever is not known, and says what was told.
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Answers } from "../../src/draft/answers.ts";
import { incidentText } from "../../src/draft/incident-text.ts";
import { questions } from "../../src/draft/questions.ts";
import { incidentSchema } from "../../src/incident/schema.ts";
import { vocabulary } from "../../src/incident/vocabulary.ts";
import { readYaml } from "../../src/incident/yaml.ts";

const say = (key: string): string => (key === "stand-in.issuer" ? "発行者の名称" : `words of ${key}`);
const textOf = (answers: Answers) => incidentText(answers, "../schema/incident.schema.json", say);

/** The incident that a text holds; fails on any problem with it. */
function read(text: string) {
  const { value, problems } = readYaml(text, "x.yaml", incidentSchema);
  assert.equal(
    problems.map(({ code, place, params }) => [code, place.line, params]),
    [],
    text,
  );
  if (!value) throw new Error("nothing was read");
  return value.value;
}

test("with nothing known, everything is a place to fill in, and the file is read", () => {
  const { text, todos } = textOf({});
  const incident = read(text);
  assert.is(incident.breach.certainty, "under-investigation");
  assert.is(todos, text.split("# TODO").length - 1);
  assert.ok(todos > 15);
});

test("what is known stands as facts", () => {
  const { text } = textOf({
    type: "ransomware",
    "service-type": "server",
    service: "業務サーバ",
    noticed: "2026-04-10",
    "found-by": "staff",
    from: "2026-04-08",
    to: "2026-04-10",
    certainty: "not-excluded",
    issuer: "株式会社青葉堂",
    "issuer-kind": "company",
    who: "employees",
    data: ["name", "salary"],
    people: { about: 30 },
    told: [{ to: "police" }, { to: "ppc", date: "2026-04-12" }],
    stage: "first",
    phone: "0120-000-000",
    email: "desk@example.jp",
    locales: ["ja"],
  });
  const incident = read(text);
  assert.is(incident.template, "first-report");
  assert.equal(incident.locales, ["ja"]);
  assert.equal(incident.breach.aware, { date: "2026-04-10", finder: "staff" });
  assert.equal(incident.breach.occurred, { from: "2026-04-08", to: "2026-04-10" });
  assert.equal(incident.affected?.[0]?.people, { about: 30 });
  assert.equal(incident.timeline, [
    { date: "2026-04-12", event: "reported", to: "ppc" },
    { event: "consulted", to: "police" },
  ]);
  assert.is(incident.contacts?.[0]?.email, "desk@example.jp");
  assert.not.match(text, "TODO words of todo.ppc");
});

test("each example behind a TODO is read where it stands, once the words before it are gone", () => {
  const { text } = textOf({ "service-type": "online-shop" });
  const lines = text.replace(/^( *)# TODO .*\n\1# /gm, "$1");
  // A name that is left out there is the person's to write; a service's own line stands before the one that is to take its place.
  read(lines.replaceAll("name: …", "name: 青葉").replace(/^ {2}place: .*\n(?= {2}place)/m, ""));
});

const answer = (question: (typeof questions)[number]): fc.Arbitrary<unknown> => {
  const { kind } = question.answer;
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  if (kind === "choice") return fc.constantFrom(...vocabulary[question.answer.category]);
  if (kind === "choices")
    return fc.uniqueArray(fc.constantFrom(...vocabulary[question.answer.category]), { minLength: 1, maxLength: 5 });
  if (kind === "told")
    return fc.array(fc.record({ to: fc.constantFrom(...vocabulary.role), date: day }, { requiredKeys: ["to"] }), {
      maxLength: 4,
    });
  if (kind === "count") return fc.oneof(fc.nat(), fc.record({ about: fc.nat() }), fc.record({ "at-most": fc.nat() }));
  if (kind === "day") return day;
  if (kind === "phone") return fc.constant("0120-000-000");
  if (kind === "email") return fc.constant("desk@example.jp");
  if (kind === "locales") return fc.constantFrom(["ja"], ["zh-Hans"], ["ja", "zh-Hans"], ["zh-Hans", "ja"]);
  return fc.constantFrom("株式会社青葉堂", "A: B, C", "No", "「青葉」 #1", "0120");
};

test("whatever is known and whatever is not, the file is read", () => {
  const answers = fc.record(Object.fromEntries(questions.map((question) => [question.id, answer(question)])), {
    requiredKeys: [],
  });
  // Each value is made for its question.
  fc.assert(
    fc.property(answers, (made) => void read(textOf(made as Answers).text)),
    { numRuns: 60 },
  );
});

test.run();
