// A template's output → what a standard HTML parser makes of it, and every place where it is not as written.
import { createRequire } from "node:module";
import type { ParserError } from "parse5";
import { excerpt, type MarkupOrigin, type Reader, readerOf, report } from "./reader.ts";
import { checkRepairs } from "./repairs.ts";
import { checkSubset } from "./subset.ts";

const require = createRequire(import.meta.url);

/** Errors about nesting: checkRepairs tells them, and those that parse5 doesn't. */
const toldByRepairs = new Set([
  "end-tag-without-matching-open-element",
  "closing-of-element-with-open-child-elements",
  "open-elements-left-after-eof",
]);

/** Parses it for reading, and reports what the parser minds, what it mends, and what is not of the subset. */
export function parseStandard(html: string, origin: MarkupOrigin): Reader {
  // Loaded here because output that it must look at is rare.
  const { defaultTreeAdapter, html: names, parseFragment } = require("parse5") as typeof import("parse5");
  const errors: ParserError[] = [];
  const context = defaultTreeAdapter.createElement("body", names.NS.HTML, []);
  const fragment = parseFragment(context, html, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  const reader = readerOf(fragment, origin);
  for (const { code, startOffset } of errors) {
    if (toldByRepairs.has(code)) continue;
    report(reader, startOffset, "markup-malformed", {
      error: code,
      near: excerpt(html.slice(Math.max(0, startOffset - 20))),
    });
  }
  // The parser would make it a line feed.
  const carriageReturn = html.indexOf("\r");
  if (carriageReturn >= 0) report(reader, carriageReturn, "markup-malformed", { error: "carriage-return", near: "" });
  checkRepairs(fragment, html, reader);
  checkSubset(fragment, reader);
  return reader;
}
