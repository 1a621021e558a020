// Law: each of the five notices says what its reading of the published notice says: the same outline, the same typed facts, both ways.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lendPrinter } from "../helpers/lend-printer.ts";
import { ownNotice } from "../helpers/own-notice.ts";
import { readingNames } from "../helpers/reading.ts";

const test = suite("seed fidelity");
const printer = lendPrinter(test);

for (const name of readingNames()) {
  const own = await ownNotice(name);

  test(`${name} is written in the template and the language of its reading`, () => {
    assert.is(own.incident.template, own.reading.template);
    assert.is(own.incident.locales[0], own.reading.locale);
    assert.is(own.incident.notice.status, "published");
  });

  test(`${name}: HTML says what the reading says, and nothing else`, async () => {
    assert.equal(own.html(await own.notice()), []);
  });

  test(`${name}: the Word file says what the reading says, and nothing else`, async () => {
    assert.equal(await own.docx(await own.notice()), []);
  });

  test(`${name}: the PDF's text says what the reading says, and nothing else`, async () => {
    const notice = await own.notice();
    assert.equal(await own.pdf(notice, printer), []);
    assert.equal(await own.pdf(notice, printer, "poppler"), []);
  });
}

test.run();
