// HTML to PDFs by the real browser: the text that readers get, jobs at once, crashes.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPrinter, printProblem } from "../../src/browser/printer.ts";
import { rowsOf } from "../helpers/character-sets.ts";
import { lendPrinter } from "../helpers/lend-printer.ts";
import { readPdf, readWithPoppler, withoutSpace } from "../helpers/read-pdf.ts";

const test = suite("printer");
const printer = lendPrinter(test);

const japanese = "'BIZ UDPMincho','Noto Serif JP'";
const chinese = "'Noto Serif SC','Noto Serif JP'";

function page(lang: string, fonts: string, lines: readonly string[]): string {
  const style = `body{font-family:${fonts}}`;
  const body = lines.map((line) => `<p>${line.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`).join("");
  return `<!doctype html><html lang="${lang}"><head><title>t</title><style>${style}</style></head><body>${body}</body></html>`;
}

async function comesBack(lang: string, fonts: string, text: string): Promise<void> {
  const lines = text.match(/.{1,25}/gsu) ?? [];
  const pdf = await printer.print(page(lang, fonts, lines));
  assert.is(withoutSpace((await readPdf(pdf)).text), withoutSpace(text));
  const poppler = readWithPoppler(pdf);
  if (poppler !== undefined) assert.is(withoutSpace(poppler), withoutSpace(text));
}

test("the kanji, kana and signs of JIS X 0208 come back from pdf.js and poppler as they were", async () => {
  await comesBack("ja", japanese, rowsOf("euc-jp", 0xa1, 0xf4));
});

test("names and signs outside it come back as they were, too", async () => {
  await comesBack("ja", japanese, "髙﨑𠮷鷗德塚葛\u{e0100}城①⑳ⅠⅩ㈱ｱｶﾞﾊﾟ～〜―—・·…‥－−‐–ー“”‘’«»￥¥〆々ヶ");
});

test("a letter with a separate mark comes back as canonically the same", async () => {
  const pdf = await printer.print(page("ja", japanese, ["か\u3099 は\u309a"]));
  assert.is(withoutSpace((await readPdf(pdf)).text).normalize("NFC"), "がぱ");
});

test("the ideographs and signs of GB 2312 come back from pdf.js and poppler as they were", async () => {
  await comesBack("zh-Hans", chinese, rowsOf("gb2312", 0xa1, 0xf7).replace(/\p{Co}/gu, ""));
});

test("signs that Chinese fonts draw alike come back as they were", async () => {
  await comesBack("zh-Hans", chinese, "～〜—―——·・……“”‘’《》〈〉【】／①⑳⒈髙﨑𠮷镕喆℃");
});

test("Chinese names in Japanese text, and the other way round, come back as they were", async () => {
  const html = page("ja", japanese, ["宮沢 牛山"]).replace(
    "<p>",
    `<p><span lang="zh-Hans" style="font-family:${chinese}">宫泽纱</span>`,
  );
  assert.is(withoutSpace((await readPdf(await printer.print(html))).text), "宫泽纱宮沢牛山");
});

test("jobs at once give what each gives alone", async () => {
  const pages = ["一", "二", "三", "四", "五"].map((sign) => page("ja", japanese, [sign.repeat(500)]));
  const together = await Promise.all(pages.map((html) => printer.print(html)));
  for (const [i, pdf] of together.entries()) {
    const text = withoutSpace((await readPdf(pdf)).text);
    assert.is(text, ["一", "二", "三", "四", "五"][i]?.repeat(500));
  }
});

test("a script in the document does not run", async () => {
  const html = page("ja", japanese, ["前"]).replace(
    "</body>",
    "<script>document.body.textContent = 'x'</script></body>",
  );
  assert.is(withoutSpace((await readPdf(await printer.print(html))).text), "前");
});

test("a lent page may run scripts, and is closed to the outside all the same", async () => {
  const seen = await printer.withPage(async (lent) => {
    await lent.setJavaScriptEnabled(true);
    await lent.setContent("<script>document.title = 'ran'</script>");
    const out = await lent.evaluate("fetch('http://127.0.0.1:9/').then(() => 'out', () => 'in')");
    return [await lent.title(), out];
  });
  assert.equal(seen, ["ran", "in"]);
});

test("a job on a page that crashes is rejected, and the next one is printed", async () => {
  const long = page("ja", japanese, Array(50_000).fill("経緯"));
  const job = printer.print(long).then(
    () => "printed",
    (error: unknown) => printProblem(error)?.code,
  );
  await killRenderers();
  // Whichever the browser tells first: that the page is gone, or that its printing failed.
  assert.match((await job) ?? "", /^browser-(crashed|failed)$/);
  assert.is(withoutSpace((await readPdf(await printer.print(page("ja", japanese, ["後"])))).text), "後");
});

test("pages that crash while idle are replaced", async () => {
  await Promise.all([1, 2].map(() => printer.print(page("ja", japanese, ["前"]))));
  await killRenderers();
  const pdfs = await Promise.all([1, 2, 3].map(() => printer.print(page("ja", japanese, ["後"]))));
  for (const pdf of pdfs) assert.is(withoutSpace((await readPdf(pdf)).text), "後");
});

test("when the browser dies, running and waiting jobs are rejected, not left hanging", async () => {
  const opened = await openPrinter();
  const doomed = opened.value;
  if (doomed === undefined) throw new Error("no printer");
  const long = page("ja", japanese, Array(50_000).fill("経緯"));
  const pid = await doomed.withPage(async (lent) => lent.browser().process()?.pid);
  const jobs = [1, 2, 3, 4].map(() =>
    doomed.print(long).then(
      () => "printed",
      (error: unknown) => printProblem(error)?.code,
    ),
  );
  process.kill(pid ?? 0, "SIGKILL");
  assert.equal(await Promise.all(jobs), Array(4).fill("browser-crashed"));
  assert.is(await doomed.print(long).catch((error) => printProblem(error)?.code), "browser-crashed");
  await doomed.close();
});

/** Ends the processes of all pages, as a crash would, and waits until the browser knows. */
async function killRenderers(): Promise<void> {
  await printer.withPage(async (lent) => {
    const session = await lent.browser().target().createCDPSession();
    const renderers = async (): Promise<number[]> => {
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
    };
    const killed = await renderers();
    for (const id of killed) process.kill(id, "SIGKILL");
    while ((await renderers()).some((id) => killed.includes(id)));
  });
}

test.run();
