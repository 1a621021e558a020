// The console on terminals and on pipes.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openConsole } from "../../src/commands/console.ts";

function stream(isTTY: boolean, columns = 40) {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
}

test("on a pipe there is no status line and no colour", () => {
  const [out, err] = [stream(false), stream(false)];
  const console = openConsole(out, err, {});
  console.status("working");
  console.out("a");
  console.tell("b");
  console.status();
  assert.equal(out.written, ["a\n"]);
  assert.equal(err.written, ["b\n"]);
  assert.equal(console.colour, { out: false, tell: false });
});

test("on a terminal the status line is wiped before anything else is said, and is cut to fit", () => {
  const [out, err] = [stream(true), stream(true, 24)];
  const console = openConsole(out, err, {});
  console.status("一二三四五六七八九十一二三四");
  console.out("a");
  console.status();
  assert.equal(err.written, ["一二三四五六七八九十一二", "\r\x1b[K"]);
  assert.equal(out.written, ["a\n"]);
});

test("NO_COLOR and a dumb terminal switch colour off; an empty NO_COLOR does not", () => {
  const colour = (env: NodeJS.ProcessEnv) => openConsole(stream(true), stream(true), env).colour.out;
  assert.equal(
    [colour({}), colour({ NO_COLOR: "1" }), colour({ NO_COLOR: "" }), colour({ TERM: "dumb" })],
    [true, false, true, false],
  );
});

test.run();
