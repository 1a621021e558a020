// This machine → the line that stands above every measurement.

import { readFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";

/** Processor, cores, memory, system, and the versions that decide speed. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const versions = ["docx", "handlebars", "puppeteer", "@sparticuz/chromium", "yaml", "zod"].map((name) => {
    // npm's own format.
    const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string };
    return `${name} ${manifest.version}`;
  });
  return [
    `${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, ${memory}, ${process.platform} ${release()} ${process.arch}`,
    `node ${process.version}, ${versions.join(", ")}`,
  ].join("\n");
}
