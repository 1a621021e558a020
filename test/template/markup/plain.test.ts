// Reading plain output gives the very nodes of the standard parser, and nothing where the parser or a check would have something to say.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readCatalog } from "../../../src/template/catalog.ts";
import { compose } from "../../../src/template/compose.ts";
import { readPlain } from "../../../src/template/markup/plain.ts";
import { type Fragment, isElement, textOf } from "../../../src/template/markup/reader.ts";
import { parseStandard } from "../../../src/template/markup/standard.ts";
import { inRepository } from "../../helpers/command.ts";
import { everyNotice } from "../../helpers/every-notice.ts";
import { originOf } from "../../helpers/markup.ts";

/** What readers see of nodes. */
function shown({ childNodes }: Fragment): unknown[] {
  return childNodes.map((node) => {
    const offset = node.sourceCodeLocation?.startOffset;
    if (!isElement(node)) return [node.nodeName, textOf(node), offset];
    const attrs = node.attrs.map(({ name, value }) => [name, value]);
    return [node.nodeName, node.tagName, attrs, offset, shown(node)];
  });
}

/** Holds one against the other; tells whether the output was plain. */
function holds(html: string): boolean {
  const plain = readPlain(html);
  if (plain === undefined) return false;
  const { fragment, problems } = parseStandard(html, originOf());
  assert.equal(problems, [], html);
  assert.equal(shown(plain), shown(fragment), html);
  return true;
}

const plain = [
  "",
  "text",
  '<section id="a"><h2>x</h2><p class="date">a<br>b</p></section>',
  "<ul><li>a<ul><li>b</li></ul></li></ul>",
  "<dl><dt>a</dt><dd>b<p>c</p></dd></dl>",
  '<p><time data-path="x" datetime="2026">a &amp; b &#x27;&quot;</time></p>',
  '<p><a href="#x"></a><ruby>a<rt>b</rt></ruby><s><s><s><s>x</s></s></s></s></p>',
  "<del><p>a</p><aside><address>b</address></aside></del>",
];
for (const html of plain) test(`plain: ${html}`, () => assert.ok(holds(html)));

const other = [
  ...["<p>", "</p>", "<p><p>a</p></p>", "<p>a<ul></ul></p>", "<p><strong>a</p></strong>", "<h2><h3>a</h3></h2>"],
  ...["<ul><li>a<li>b</li></li></ul>", "<li>a</li>", "<dt>a</dt>", "<rt>a</rt>", '<a href="#a"><a href="#b"></a></a>'],
  ...["<table></table>", "<div>a</div>", '<p onclick="x">a</p>', '<p id="a" id="b">c</p>', "<p id=a>c</p>", "<br/>"],
  ...[
    "a &nbsp; b",
    "a & b",
    "&ampx;",
    "\0",
    "\r",
    "\x0b",
    "\ud800",
    "\ufdd0",
    "\u{1ffff}",
    "\x85",
    "<!-- a -->",
    "a < b",
  ],
  ...["<P>a</P>", "<p >a</p>", "</br>", "<br></br>", '<p id="<">a</p>', "<section><p>a</section></p>", "<constructor>"],
];
for (const html of other) test(`not plain: ${JSON.stringify(html)}`, () => assert.is(readPlain(html), undefined));

test("whatever is put together of tags and texts is read as the parser reads it, or not at all", () => {
  const names = "section h2 h3 p ul ol li dl dt dd aside address strong s del a ruby rb rt br data dfn".split(" ");
  const tags = names.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} id="a">`]);
  const texts = ["a", " ", "\n", "&amp;", "&", "<", '"', "\r", "人", "😀", '<p class="x&lt;">', '<a href="#b">'];
  const closed = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(...texts),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie("node"), { maxLength: 3 }))
        .map(([name, inner]) => (name === "br" ? "<br>" : `<${name}>${inner.join("")}</${name}>`)),
    ),
  })).node as fc.Arbitrary<string>; // what its branches make
  let count = 0;
  fc.assert(
    fc.property(fc.array(fc.oneof(closed, fc.constantFrom(...tags)), { maxLength: 6 }), (pieces) => {
      if (holds(pieces.join(""))) count += 1;
    }),
    { numRuns: 3000, seed: 1 },
  );
  assert.ok(count > 100, `only ${count} were plain`);
});

test("every notice of the repository is plain output", async () => {
  const { value: catalog } = await readCatalog(inRepository("templates"));
  const printed: string[] = [];
  const listening: typeof catalog = {
    ...catalog,
    template: (name, locale) => {
      const print = catalog.template(name, locale);
      return (context, options) => {
        const html = print?.(context, options) ?? "";
        printed.push(html);
        return html;
      };
    },
  };
  for (const { loaded, template, locale } of await everyNotice())
    compose({ ...loaded, placeOf: loaded.places.placeOf }, { template, locale }, listening);
  assert.ok(printed.length > 10);
  for (const html of printed) assert.ok(holds(html), html.slice(0, 200));
});

test.run();
