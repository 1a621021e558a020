// The scanner of source files, on sources that look like ours.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { specifiersIn, withoutComments } from "./source.ts";

test("comments go, strings that look like comments stay", () => {
  const source = 'const a = "http://x"; // b\n/* c\n */ const d = `// e`; const f = /["/]/g; const g = "h";';
  assert.is(
    withoutComments(source),
    'const a = "http://x";     \n    \n    const d = `// e`; const f = /["/]/g; const g = "h";',
  );
});

test("every way of importing is seen, also over several lines, by type, and on demand", () => {
  const source = [
    'import a from "a";',
    "import {\n  b,\n  type C,\n} from './b.ts';",
    'import type { D } from "d";',
    'import "e";',
    'export { f } from "./f.ts";',
    'export * from "g";',
    'const h = await import("h");',
    'type I = import("i").I;',
    'const j = createRequire(import.meta.url)("x"); const k = require("j"); requireFromPuppeteer("k");',
    '// import l from "l";',
    'const m = "import n from \\"n\\"";',
  ].join("\n");
  assert.equal(specifiersIn(source).sort(), ["./b.ts", "./f.ts", "a", "d", "e", "g", "h", "i", "j", "k"]);
});

test.run();
