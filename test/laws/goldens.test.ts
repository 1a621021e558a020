// Every notice of incidents/ is as it was last read: whole in its own template, its text in the others. `npm run golden` renews them.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../src/notice/plain.ts";
import { treeText } from "../../src/notice/tree-text.ts";
import { type EveryNotice, everyNotice, everything } from "../helpers/every-notice.ts";
import { home } from "../helpers/source.ts";

const folder = join(home, "test", "goldens");
const update = process.env["UPDATE"] === "1";
if (update && process.env["CI"])
  throw new Error("goldens are renewed by a person who reads the difference, not under CI");

const all = (await everyNotice()).filter(({ loaded }) => loaded.name !== everything);

const fileOf = ({ loaded, own, template, locale }: EveryNotice): string =>
  own ? `${loaded.name}.${locale}.tree.txt` : `${loaded.name}.${template}.${locale}.txt`;

mkdirSync(folder, { recursive: true });

for (const one of all) {
  const file = fileOf(one);
  test(`${one.name} is as in test/goldens/${file}`, () => {
    const notice = one.notice();
    const current = one.own ? treeText(notice) : plainText(notice);
    const path = join(folder, file);
    if (update) writeFileSync(path, current);
    assert.ok(existsSync(path), `there is no ${file}: npm run golden writes it`);
    assert.fixture(current, readFileSync(path, "utf8"));
  });
}

test("there is no golden without its notice", () => {
  const wanted = new Set(all.map(fileOf));
  const left = readdirSync(folder).filter((file) => !wanted.has(file));
  if (update) for (const file of left) rmSync(join(folder, file));
  else assert.equal(left, []);
});

test.run();
