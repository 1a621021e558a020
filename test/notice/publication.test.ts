import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../src/notice/plain.ts";
import { forPublication } from "../../src/notice/publication.ts";
import type { Notice } from "../../src/notice/tree.ts";
import { walkInlines } from "../../src/notice/walk.ts";
import { fact, list, p, section, see } from "../helpers/build.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const notice: Notice = {
  ...sampleNotice("ja"),
  children: [
    p("title", ["お知らせ", see("l-1", "①")], "title"),
    section("cards", 1, "1.", "見出し", [
      list("l", [
        ["①", { blocks: [p("in-item", fact("affected[0].people", "count", "30", "30名", { unit: "people" }))] }],
      ]),
      p("when", [
        fact("breach.at", "date", "2026-04-10", "本日", { derivedFrom: ["notice.date"] }),
        fact("breach.on", "date", "publication", "今日", { lang: "ja" }),
        see("cards", "1"),
      ]),
    ]),
  ],
};

test("what is shown stays, and so does all that a published file says of itself", () => {
  for (const one of [notice, sampleNotice("ja"), sampleNotice("zh-Hans")]) {
    const published = forPublication(one);
    assert.is(plainText(published), plainText(one));
    const of = ({ title, author, date, locale, numbering }: Notice) => [title, author, date, locale, numbering];
    assert.equal(of(published), of(one));
    assert.equal(published.page.number, one.page.number);
  }
});

test("names of incident, template and fields go, and the draft mark", () => {
  const { incident, template, page } = forPublication(notice);
  assert.equal([incident, template, page.draft, page.labels], ["", "", undefined, {}]);
});

test("blocks are named only where a reference leads to them, and by nothing of ours", () => {
  const text = JSON.stringify(forPublication(notice).children);
  assert.equal(
    [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id),
    ["p1", "p2"].sort(),
  );
  const references = walkInlines(forPublication(notice).children).flatMap((one) =>
    one.type === "reference" ? [one.to] : [],
  );
  assert.equal(references, ["p2", "p1"]);
});

test("facts have no path, and no value but a day or time", () => {
  const facts = walkInlines(forPublication(notice).children).filter((one) => one.type === "fact");
  assert.equal(
    facts.map(({ path, value, unit, derivedFrom, lang }) => [path, value, unit, derivedFrom, lang]),
    [
      ["", "", undefined, undefined, undefined],
      ["", "2026-04-10", undefined, undefined, undefined],
      ["", "", undefined, undefined, "ja"],
    ],
  );
});

test.run();
