// Law: the same incident gives the same bytes each time, in any process, time zone and language of the system, whatever was written before.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Hashes } from "../helpers/hash-notices.ts";

/** All files, as a process of its own writes them. */
async function written(order: "forwards" | "backwards", env: NodeJS.ProcessEnv): Promise<Hashes> {
  const script = fileURLToPath(new URL("../helpers/hash-notices.ts", import.meta.url));
  const command = ["--import", import.meta.resolve("tsx"), script, order];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: { ...process.env, ...env } });
  return JSON.parse(stdout) as Hashes; // written by hash-notices.ts as this very type
}

const east = await written("forwards", { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" });

test("there are files of all three formats", () => {
  const names = Object.keys(east.files);
  for (const ending of [".html", ".docx", ".pdf"]) assert.ok(names.filter((name) => name.endsWith(ending)).length > 5);
});

test("another process, time zone and language of the system, writing the last first, give the same bytes", async () => {
  const west = await written("backwards", { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" });
  assert.equal([east.hour, west.hour], [9, 16]);
  assert.equal(west.files, east.files);
});

test.run();
