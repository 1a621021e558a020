// Files held against their receipt: the same, changed, or not there.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareFiles } from "../../src/publish/compare-files.ts";
import { contents, sampleReceipt } from "../helpers/sample-receipt.ts";

test("files as they were approved are the same", () => {
  const states = compareFiles(sampleReceipt, (file) => contents[file]).map(({ state }) => state);
  assert.equal(states, ["same", "same"]);
});

test("one byte more, less or other is a change, and a file that is not there is told", () => {
  const others = [Uint8Array.of(80, 75, 3, 5), Uint8Array.of(80, 75, 3), Uint8Array.of(80, 75, 3, 4, 0), undefined];
  for (const other of others) {
    const states = compareFiles(sampleReceipt, (file) => (file.endsWith("docx") ? other : contents[file]));
    const wanted = ["same", other === undefined ? "missing" : "changed"];
    assert.equal(
      states.map(({ state }) => state),
      wanted,
    );
  }
});

test.run();
