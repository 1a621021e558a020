// The budgets of the design → a table of what this machine needs, with what dominates; tests never time.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cold, cold, importTime } from "./cold.ts";
import { describeMachine } from "./machine.ts";
import { returnedCopy } from "./returned.ts";
import { warm } from "./warm.ts";

const cli = "dist/cli.js";
/** The published ones, whose budgets these are; the others come and go. */
const incidents = readdirSync("incidents")
  .filter((name) => /^\d{4}-.*\.yaml$/.test(name))
  .map((name) => join("incidents", name))
  .sort();
const example = "incidents/2023-tougyoku.yaml";
const work = mkdtempSync(join(tmpdir(), "breach-notice-bench-"));
const render = (...args: string[]) => [cli, "render", ...args, "--out", join(work, "out")];

type Row = { what: string; budget: string; measured: string; fits: boolean };
const rows: Row[] = [];
function row(what: string, limit: number, measured: number, unit: "ms" | "s", note = ""): void {
  const shown = unit === "s" ? (measured / 1000).toFixed(2) : measured.toFixed(1);
  rows.push({
    what,
    budget: `${unit === "s" ? limit / 1000 : limit} ${unit}`,
    measured: `${shown} ${unit}${note === "" ? "" : ` (${note})`}`,
    fits: measured <= limit,
  });
}
const use = ({ cpu, mb }: Cold) => `processor ${(cpu / 1000).toFixed(2)} s, peak ${Math.round(mb)} MB`;

try {
  cold(render(example)); // browser and fonts unpacked, disk warm
  const two = cold(render(example, "--format", "html,docx", "--locale", "ja"));
  row("render, one incident and language, HTML + DOCX, cold", 600, two.ms, "s", use(two));
  const three = cold(render(example, "--locale", "ja"));
  row("the same with PDF", 1500, three.ms, "s", use(three));
  const parts = await warm(incidents);
  row("compose + HTML, warm, a notice", 3, parts.composeHtml, "ms", `compose alone ${parts.compose.toFixed(1)} ms`);
  row("DOCX, warm, a notice", 15, parts.docx, "ms", `${(parts.pages ?? 0).toFixed(1)} pages on average`);
  if (parts.pdf !== undefined) row("PDF, warm, a notice, 2 pages in parallel", 35, parts.pdf, "ms");
  else console.log(`not measured: PDF, warm: ${parts.why}`);
  const [few, many] = [100, 1000].map((notices) => cold(render(copies(notices), "--format", "html,docx"), 1));
  if (few && many)
    row(
      "1,000 notices x HTML + DOCX",
      30_000,
      many.ms,
      "s",
      `${use(many)}; 100 notices: peak ${Math.round(few.mb)} MB`,
    );
  if (many)
    rows.push({
      what: "memory of those 1,000",
      budget: "400 MB",
      measured: `${Math.round(many.mb)} MB`,
      fits: many.mb < 400,
    });
  const copy = await returnedCopy(join(work, "review"));
  const kept = ["--incident", copy.incident, "--out", copy.out];
  const read = cold([cli, "review", copy.returned, ...kept]);
  row("review of a long DOCX with 200 changes, cold", 1000, read.ms, "s", use(read));
  const lined = cold([cli, "redline", copy.sent, copy.returned, "--out", join(work, "redline")]);
  row("redline of the two, DOCX + HTML, cold", 1000, lined.ms, "s", use(lined));
  const one = cold([cli, "check", example]);
  row("check, one incident, cold", 500, one.ms, "s", use(one));
  const thousand = cold([cli, "check", copies(2000)], 1);
  row("check, 1,000 incidents", 10_000, thousand.ms, "s", use(thousand));
  const all = cold(render(...incidents, "--locale", "ja,zh-Hans"), 3);
  row(`all ${incidents.length} x 2 languages x 3 formats, cold`, 3000, all.ms, "s", use(all));
  report();
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A folder with so many notices to make: copies of the incidents, each in two languages. */
function copies(notices: number): string {
  const folder = join(work, `in-${notices}`);
  mkdirSync(folder);
  for (let i = 0; i < notices / 2; i++) {
    const source = incidents[i % incidents.length] ?? example;
    const text = readFileSync(source, "utf8").replace(/^locales:.*$/m, "locales: [ja, zh-Hans]");
    writeFileSync(join(folder, `${i}.yaml`), text);
  }
  return folder;
}

function report(): void {
  console.log(`${describeMachine()}\n`);
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, budget, measured, fits } of rows)
    console.log(`${fits ? "ok  " : "OVER"} ${what.padEnd(width)}  <= ${budget.padEnd(7)} ${measured}`);
  console.log("\nWhat a cold process spends before it does anything, in ms:");
  const node = cold(["-e", "0"]).ms;
  const help = cold([cli, "--version"]).ms;
  console.log(`  node itself ${node.toFixed(0)}, --version ${help.toFixed(0)}`);
  const libraries = ["commander", "yaml", "zod", "handlebars", "parse5", "docx", "puppeteer-core"];
  console.log(
    `  imports: ${libraries.map((name) => `${name} ${importTime(name).toFixed(0)}`).join(", ")} (from node_modules/; dist/cli/ has what is needed of them)`,
  );
}
