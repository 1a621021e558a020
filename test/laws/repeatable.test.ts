// Law: the same incident gives the same bytes each time, in any process, time zone and language of the system, whatever was written before.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Hashes, hashNotices } from "../helpers/hash-notices.ts";

const here = await hashNotices();

/** The same by another process, in the opposite order. */
async function elsewhere(env: NodeJS.ProcessEnv): Promise<Hashes> {
  const script = fileURLToPath(new URL("../helpers/hash-notices.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", import.meta.resolve("tsx"), script], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout) as Hashes; // written by hash-notices.ts as this very type
}

test("there are files of all three formats", () => {
  const names = Object.keys(here.files);
  for (const ending of [".html", ".docx", ".pdf"]) assert.ok(names.filter((name) => name.endsWith(ending)).length > 5);
});

for (const [env, hour] of [
  [{ TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" }, 9],
  [{ TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" }, 16],
] as const) {
  test(`another process in ${env.TZ}, writing the last first, gives the same bytes`, async () => {
    const there = await elsewhere(env);
    assert.is(there.hour, hour);
    assert.equal(there.files, here.files);
  });
}

test.run();
