import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pages } from "../../scripts/docs.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the pages made from the code are as the code would make them now (npm run docs)", async () => {
  for (const [path, text] of Object.entries(await pages()))
    assert.is(readFileSync(`${root}${path}`, "utf8"), text, path);
});

test.run();
