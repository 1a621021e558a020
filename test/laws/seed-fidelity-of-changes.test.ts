// Law: the five say their readings by their facts: with any one of them changed, no format says what was read.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { changeFact, typedLeaves } from "../helpers/change-fact.ts";
import { lendPrinter } from "../helpers/lend-printer.ts";
import { ownNotice } from "../helpers/own-notice.ts";
import { readingNames } from "../helpers/reading.ts";

const test = suite("seed fidelity of changes");
const printer = lendPrinter(test);

for (const name of readingNames()) {
  const own = await ownNotice(name);
  const leaves = typedLeaves(own.incident);

  test(`${name} has facts of every kind to change`, () => {
    assert.ok(leaves.length > 25, String(leaves.length));
    const kinds = new Set(leaves.map(({ meta }) => meta.fact));
    for (const kind of ["moment", "name", "item"] as const) assert.ok(kinds.has(kind), kind);
  });

  // No path is exempt. Sums and spans aren't typed and so can't be changed.
  test(`${name}: each of its ${leaves.length} facts, changed, is told in HTML, Word and PDF`, async () => {
    const untold: string[] = [];
    const look = async (leaf: (typeof leaves)[number]): Promise<void> => {
      const notice = await own.notice(changeFact(own.incident, leaf));
      // That both readers of PDFs say the same of the notice as it is, seed-fidelity.test.ts holds.
      const [docx, pdf] = await Promise.all([own.docx(notice), own.pdf(notice, printer, "quickest")]);
      const told = { html: own.html(notice), docx, pdf };
      for (const [format, differences] of Object.entries(told)) {
        if (differences.length === 0) untold.push(`${leaf.path} in ${format}`);
      }
    };
    const queue = [...leaves];
    // The browser prints two at a time.
    const worker = async (): Promise<void> => {
      for (let leaf = queue.shift(); leaf !== undefined; leaf = queue.shift()) await look(leaf);
    };
    await Promise.all([worker(), worker()]);
    assert.equal(untold, []);
  });
}

test.run();
