// The example, sent to counsel, edited and published in a folder of its own → the pictures of docs/review.md. Run by tsx after `prepare`; needs LibreOffice and pdftoppm.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPrinter } from "../src/browser/printer.ts";
import { deskWith } from "../test/helpers/counsel.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const images = join(root, "docs/images");
const cwd = mkdtempSync(join(tmpdir(), "pictures-"));
const incident = "incidents/example-aobado.yaml";
const out = "out/example-aobado";
const yamada = { author: "山田 太郎", date: "2026-04-08T10:30:00Z" };

/** Runs a command in the folder; what it says is the picture, whether it ends well or not. */
function breachNotice(...args) {
  try {
    return execFileSync(process.execPath, [join(root, "dist/cli.js"), ...args], {
      cwd,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch ({ stdout, stderr }) {
    if (stdout === "") throw new Error(stderr);
    return stdout;
  }
}

/** Changes the incident file, which must have what is changed. */
function change(...pairs) {
  const file = join(cwd, incident);
  let text = readFileSync(file, "utf8");
  for (const [from, to] of pairs) {
    if (!text.includes(from)) throw new Error(`the example has no ${from}`);
    text = text.replaceAll(from, to);
  }
  writeFileSync(file, text);
}

/** What counsel does with the Japanese document. */
async function counselEdits() {
  const desk = await deskWith(readFileSync(join(cwd, `${out}/example-aobado.review.ja.docx`)));
  const names = [...desk.document.getElementsByTagName("w:bookmarkStart")].map((one) => one.getAttribute("w:name"));
  const named = (start) => {
    const found = names.find((name) => name?.startsWith(start));
    if (found === undefined) throw new Error(`no bookmark ${start}`);
    return found;
  };
  desk.reword(named("_nk_chronology_first_ja_9_"), "多大なる", "多大な");
  desk.reword(
    named("_nk_chronology_first_ja_16_"),
    "厳粛に受け止め、再発防止に努めて",
    "重く受け止め、再発の防止に全力を尽くして",
    yamada,
  );
  desk.retype(named("_nf_affected_0_people_"), "31名", yamada);
  desk.comment({ block: named("_nk_notifying_ja_2_") }, "書状の発送日も書けますか。", yamada);
  desk.insertAfter(
    named("_nk_earlier_ja_2_"),
    "今後、新たな事実が判明した場合は、速やかにお知らせいたします。",
    yamada,
  );
  writeFileSync(join(cwd, "returned.docx"), await desk.save());
}

/** The head of a Word file's first page as LibreOffice prints it, with the comments that LibreOffice finds there beside it. */
async function pictureOfDocx(printer, file, name) {
  const asPdf = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}';
  const profile = `-env:UserInstallation=file://${cwd}/office`;
  execFileSync("soffice", ["--headless", profile, "--convert-to", asPdf, "--outdir", cwd, join(cwd, file)], {
    stdio: "pipe",
  });
  const pdf = join(cwd, file.split("/").at(-1).replace(/docx$/, "pdf"));
  const [width, height] = [744, 620];
  const crop = ["-r", "90", "-x", "0", "-y", "0", "-W", `${width}`, "-H", `${height}`];
  execFileSync(
    "pdftoppm",
    ["-png", "-hide-annotations", "-f", "1", "-l", "1", ...crop, "-singlefile", pdf, join(cwd, name)],
    { stdio: "pipe" },
  );
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const page = await (await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise).getPage(1);
  const notes = (await page.getAnnotations()).filter(({ subtype }) => subtype === "Text");
  const image = readFileSync(join(cwd, `${name}.png`)).toString("base64");
  const boxes = notes
    .map(({ rect, titleObj, contentsObj }) => ({ y: page.view[3] - rect[3], by: titleObj.str, text: contentsObj.str }))
    .filter(({ y }) => y * 1.25 < height)
    .reverse()
    .sort((a, b) => Math.round((a.y - b.y) / 10))
    .map(({ by, text }) => `<li><b>${escaped(by.replace(/,\s*$/, ""))}</b>${escaped(text)}</li>`);
  const html = `<!DOCTYPE html><meta charset="utf-8"><style>
body { margin: 0; display: flex; background: #eee; font: 13px/1.45 "Noto Serif JP", serif } ul { margin: 0; padding: 60px 14px; width: 300px; list-style: none }
li { background: #fff7d6; border-left: 3px solid #c9a400; margin: 0 0 10px; padding: 6px 8px; white-space: pre-wrap } b { display: block }
</style><img src="data:image/png;base64,${image}"><ul>${boxes.join("")}</ul>`;
  await pictureOfHtml(printer, html, name, { width: width + 328, height });
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What a terminal shows. */
const terminal = (command, text) => `<!DOCTYPE html><meta charset="utf-8"><style>
body { margin: 0; padding: 20px 24px; background: #1f1f24; color: #d8d8dc; font: 13px/1.5 "Noto Serif JP", serif; white-space: pre-wrap }
b { color: #8fd18f; font-weight: normal } del { color: #f08a80; text-decoration: none } ins { color: #8fd18f; text-decoration: none }
</style><b>$ ${escaped(command)}</b>\n${escaped(text)
  .replace(/\[-.*?-\]/g, "<del>$&</del>")
  .replace(/\{\+.*?\+\}/g, "<ins>$&</ins>")}`;

async function pictureOfHtml(printer, html, name, { width, height }) {
  await printer.withPage(async (page) => {
    await page.setViewport({ width, height: height ?? 400 });
    await page.setContent(html);
    await page.screenshot({ path: join(images, `${name}.png`), ...(height === undefined ? { fullPage: true } : {}) });
  });
}

mkdirSync(join(cwd, "incidents"));
cpSync(join(root, incident), join(cwd, incident));
change([
  "date: 2026-04-10 # the day of publication; without it the notice shows none",
  "date: 2026-04-10 # TODO 公表日を広報と確認",
]);
writeFileSync(
  join(cwd, incident),
  `${readFileSync(join(cwd, incident), "utf8")}
review:
  - comment:
      locale: ja
      template: chronology-first
      block: chronology-first.ja:8
      anchor: 漏えいした可能性
      by: 山田 太郎
      date: 2026-04-06T11:00
      text: 「漏えいしたおそれ」でなくてよいですか。
      replies: [{ by: 佐藤 一郎, date: 2026-04-07T09:20, text: 調査会社の報告書の表現に合わせています。 }]
`,
);
const { value: printer, problems } = await openPrinter();
if (printer === undefined) throw new Error(JSON.stringify(problems));
try {
  breachNotice("render", incident, "--for", "review");
  await pictureOfDocx(printer, `${out}/example-aobado.review.ja.docx`, "review-docx");
  await counselEdits();
  const review = ["review", "returned.docx", "--html", "review.html", "--lang", "ja"];
  const told = breachNotice(...review).replace(/\n[^\n]*review\.html\n$/, "\n");
  await pictureOfHtml(printer, terminal("node dist/cli.js review returned.docx --lang ja", told), "review-terminal", {
    width: 780,
  });
  await pictureOfHtml(printer, readFileSync(join(cwd, "review.html"), "utf8"), "review-page", {
    width: 860,
    height: 720,
  });
  breachNotice("review", "returned.docx", "--apply");
  change(
    ["# TODO 公表日を広報と確認", ""],
    ["state: open", "state: resolved"],
    ["      replies: [{ by: 佐藤", "      state: resolved\n      replies: [{ by: 佐藤"],
    ["because: wording }", "because: wording, done: 佐藤 2026-04-10 }"],
    ["because: added }", "because: added, done: 佐藤 2026-04-10 }"],
  );
  breachNotice("render", incident, "--for", "review");
  breachNotice("publish", incident, "--approved-by", "青葉 花子", "--approved-on", "2026-04-10", "--lang", "ja");
  const receipt = readFileSync(join(cwd, `${out}/published/example-aobado.receipt.html`), "utf8");
  await pictureOfHtml(printer, receipt, "receipt", { width: 820, height: 720 });
} finally {
  await printer.close();
  rmSync(cwd, { recursive: true, force: true });
}
