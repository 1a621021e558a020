// `doctor` as transcripts.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

test("doctor names what there is, and exits with 3 where the browser is missing", async () => {
  const cwd = folderWith();
  const { exit, out } = await breachNotice(["doctor", "--browser", "/nonexistent/chrome"], { cwd });
  assert.is(exit, 3);
  assert.match(out, /^browser +missing$/m);
  assert.match(out, /^languages +ja, zh-Hans$/m);
  assert.match(out, /: error: .*\[browser-not-there\]$/m);
  const json = await breachNotice(["doctor", "--browser", "/nonexistent/chrome", "--json"], { cwd });
  assert.is(JSON.parse(json.out).exit, 3);
});

test.run();
