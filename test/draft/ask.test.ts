// What is asked, in which order, and what is not.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Asker, ask } from "../../src/draft/ask.ts";
import { questions } from "../../src/draft/questions.ts";

/** Answers from a list by question, and keeps what was asked. */
function person(answers: Record<string, string>): { asker: Asker; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    asker: async ({ id }) => {
      asked.push(id);
      return answers[id] ?? "";
    },
  };
}

test("every question may stay open, and those that depend on an answer are then not asked", async () => {
  const { asker, asked } = person({});
  assert.equal(await ask({}, asker, ["ja"]), {});
  assert.equal(
    asked,
    questions.filter(({ after }) => after === undefined).map(({ id }) => id),
  );
});

test("what an option says is not asked, and leads on", async () => {
  const { asker, asked } = person({ service: "青葉堂" });
  const answers = await ask({ "service-type": "online-shop", type: "ransomware" }, asker, ["ja"]);
  assert.equal(answers, { type: "ransomware", "service-type": "online-shop", service: "青葉堂" });
  assert.not.ok(asked.includes("type"));
  assert.ok(asked.includes("service"));
});

test("an option is read although the question it depends on stays open", async () => {
  assert.equal(await ask({ to: "2026-01-19" }, person({}).asker, ["ja"]), { to: "2026-01-19" });
});

test("who gives up gets no answers", async () => {
  assert.is(await ask({}, async () => undefined, ["ja"]), undefined);
});

test.run();
