// `schema` as a transcript.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

test("schema prints the committed schema", async () => {
  const { exit, out } = await breachNotice(["schema"], { cwd: folderWith() });
  assert.is(exit, 0);
  assert.is(JSON.parse(out).$schema, "http://json-schema.org/draft-07/schema#");
});

test.run();
