// A value that a line of the template does not say is said as texts say it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lineSkeleton } from "../../src/notice/lines.ts";
import { plainInline } from "../../src/notice/plain.ts";
import { composed } from "../helpers/small-notice.ts";
import type { Parts } from "../helpers/small-render.ts";

const parts: Parts = {
  services: { shop: { type: "online-shop", name: "店", short: "本店" }, ledger: { type: { text: "予約台帳" } } },
  affected: [{ id: "cards", who: {}, data: ["card-number"], people: { about: 30 } }],
  contacts: [{ email: "desk@example.jp" }],
};

/** What a new paragraph, or a heading, says of these paths: its words and its wording. */
function said(paths: readonly string[], heading = false): [text: string | undefined, skeleton: string | undefined] {
  const text = paths.map((fact) => ({ fact }));
  const at = { locale: "ja", template: "sample" };
  const wording = heading
    ? [{ ...at, block: "s", was: "y", text }]
    : [{ ...at, after: "sample.ja:1", id: "added-1", text }];
  const found = composed('<p>{{services.shop}}と</p><section id="s"><h2>y</h2><p>z</p></section>', {
    ...parts,
    wording,
  });
  const errors = found.problems.filter(({ severity }) => severity === "error");
  assert.equal(errors, []);
  const [, added] = found.value?.children ?? [];
  const line = added?.type === "section" ? added.heading : added?.type === "paragraph" ? added.children : [];
  return [plainInline(line), lineSkeleton(line)];
}

test("counts, terms and addresses in their usual form", () => {
  assert.equal(said(["affected[0].people", "breach.type", "contacts[0].email"]), [
    "約30名不正アクセスdesk@example.jp",
    "約{affected[0].people}{breach.type}{contacts[0].email}",
  ]);
});

test("a term of the file's own words by the path of these", () => {
  assert.equal(said(["services.ledger.type.text"]), ["予約台帳", "{services.ledger.type.text}"]);
});

test("what has a short name by it, for the template has defined it; in a heading by its name", () => {
  assert.equal(said(["services.shop"])[0], "本店");
  assert.equal(said(["services.shop.name"], true)[1], "{services.shop.name}");
});

test.run();
