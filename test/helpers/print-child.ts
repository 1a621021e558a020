// Standard input as HTML to a report in JSON: what printed it, the PDF, and the sandbox of the renderers.

import { readdirSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { openPrinter, type Printer } from "../../src/browser/printer.ts";
import { writePdf } from "../../src/write/pdf.ts";
import type { Elsewhere } from "./print-elsewhere.ts";

const html = await text(process.stdin);
const { value, problems } = await openPrinter({ noSandbox: process.argv.includes("--no-sandbox") });
const report: Elsewhere = { problems, seccomp: [] };
if (value !== undefined) {
  report.about = value.about;
  report.pdf = Buffer.from(await writePdf(html, "2026-04-10", value)).toString("base64");
  report.seccomp = seccompOfRenderers(value);
  await value.close();
}
process.stdout.write(JSON.stringify(report));

function seccompOfRenderers(printer: Printer): string[] {
  const modes: string[] = [];
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      // Not split: renderers overwrite their command line with one that has spaces for zeros.
      const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!line.startsWith(printer.about.executable) || !line.includes("--type=renderer")) continue;
      modes.push(/^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "");
    } catch {
      // It has ended meanwhile.
    }
  }
  return modes;
}
