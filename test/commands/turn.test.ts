// Runs over many files hear, between two of them, that they are to end.
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkFiles } from "../../src/commands/check-files.ts";
import type { Pipeline } from "../../src/commands/pipeline.ts";
import { renderFiles } from "../../src/commands/render-files.ts";
import { turn } from "../../src/commands/turn.ts";
import { pipeline } from "../helpers/every-notice.ts";
import { folderWith } from "../helpers/folder.ts";

const folder = folderWith(Object.fromEntries(["a", "b", "c", "d"].map((name) => [`in/${name}.yaml`, ""])));

/** Aborted, as by a signal, when next Node looks for what came from outside. */
function soon(): AbortSignal {
  const stop = new AbortController();
  setImmediate(() => stop.abort());
  return stop.signal;
}

test("what comes from outside is heard in a turn", async () => {
  const signal = soon();
  await Promise.resolve();
  assert.is(signal.aborted, false);
  await turn();
  assert.is(signal.aborted, true);
});

test("checking and rendering end between two files, though nothing in them waits for anything outside", async () => {
  const prepared: Pipeline = { ...(await pipeline()), load: async () => ({ problems: [] }) };
  const input = [join(folder, "in")];
  assert.is((await checkFiles(prepared, input, {})).incidents.length, 4);
  assert.ok((await checkFiles(prepared, input, {}, soon())).incidents.length < 4);
  const options = { out: join(folder, "out"), sandbox: true, formats: [] };
  assert.is((await renderFiles(prepared, input, options)).incidents.length, 4);
  assert.ok((await renderFiles(prepared, input, options, soon())).incidents.length < 4);
});

test.run();
