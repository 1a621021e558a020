import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { todoPath } from "../../src/commands/todo-path.ts";
import { commentsOf } from "../../src/incident/yaml/comments.ts";
import { loadText } from "../helpers/run-rule.ts";
import { home } from "../helpers/source.ts";

const base = readFileSync(join(home, "test/check/base.yaml"), "utf8");

/** The path of each TODO of a file that begins as the rules' incident does. */
async function paths(more: string, change: (text: string) => string = (text) => text): Promise<string[]> {
  const loaded = await loadText(`${change(base).trimEnd()}\n${more}`);
  const todos = commentsOf(loaded.places.text).filter(({ text }) => text.startsWith("TODO"));
  return todos.map(({ offset }) => todoPath(loaded.places.placeAt(offset), loaded));
}

test("behind a value it is of that value", async () => {
  const more =
    "names:\n  app: { type: product, name: アプリ } # TODO name\n  web: # TODO all of it\n    type: product\n    name: x # TODO x\n";
  assert.equal(await paths(more), ["names.app.name", "names.web", "names.web.name"]);
});

test("on a line of its own it is of the field that the next line would set", async () => {
  const more =
    "names:\n  # TODO another\n  # web: { type: product, name: … }\n  app: { type: product, name: アプリ }\n# TODO who asks\n# faq: [{ topic: reissue-fee }]\n";
  assert.equal(await paths(more), ["names.web", "faq"]);
});

test("without such a line it is of what follows, and at the end of the file of nothing", async () => {
  const more = "# TODO check these\nnames:\n  app: { type: product, name: アプリ }\n# TODO anything else?\n";
  assert.equal(await paths(more), ["names", ""]);
});

test("deeper than the key above it is of what that key holds", async () => {
  const more = "names:\n  app:\n    type: product\n    name: アプリ\n    # TODO reading\n    # reading: …\n";
  assert.equal(await paths(more), ["names.app.reading"]);
});

test.run();
