// The bundled font packages to a private font folder for the browser, and to what those fonts can print.

import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Found, problem } from "../problem.ts";
import { keep } from "./cache.ts";
import { cleanFont, cleaningRules } from "./clean-cmap.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { type Family, families } from "./families.ts";
import { type InstalledPackage, installedPackage } from "./packages.ts";

/** A prepared folder: `files/*.ttf`, and fontconfig's configuration, which knows no other font. */
export type Fonts = { folder: string; config: string };

const coverageFile = "coverage.json";

/**
 * The private font folder, made once for each set of package versions (50 MB, about 0.6 s). The browser sees these
 * fonts and no others, so that every machine prints alike. Problem `fonts-missing` when a package isn't installed.
 */
export async function prepareFonts(): Promise<Found<Fonts>> {
  const found = families.map((family) => ({ family, from: installedPackage(family.package) }));
  const missing = found.filter(({ from }) => from === undefined);
  if (missing.length > 0) {
    return {
      problems: missing.map(({ family }) =>
        problem("fonts-missing", { file: family.package }, { family: family.name, package: family.package }),
      ),
    };
  }
  const installed = found.flatMap(({ family, from }) => (from === undefined ? [] : [{ family, from }]));
  const kept = await keep(`fonts-${keyOf(installed)}`, async (folder, final) => {
    await mkdir(path.join(folder, "files"));
    // Its own folder: writing it must not change the date of the font folder, by which it is judged.
    await mkdir(path.join(folder, "fontconfig"));
    await writeFile(path.join(folder, "fonts.conf"), fontconfig(final));
    const coverage: Coverage = {};
    for (const { family, from } of installed) coverage[family.name] = await prepareFamily(family, from.folder, folder);
    await writeFile(path.join(folder, coverageFile), JSON.stringify(coverage));
  });
  if (kept.value === undefined) return { problems: kept.problems };
  return { value: { folder: kept.value, config: path.join(kept.value, "fonts.conf") }, problems: kept.problems };
}

/** What the bundled fonts can print; prepares them when need be, and needs no browser. */
export async function readCoverage(): Promise<Found<Coverage>> {
  const fonts = await prepareFonts();
  if (fonts.value === undefined) return { problems: fonts.problems };
  // Our own file in our own folder, written by prepareFonts above.
  const value = JSON.parse(await readFile(path.join(fonts.value.folder, coverageFile), "utf8")) as Coverage;
  return { value, problems: fonts.problems };
}

/** Where a family's file lies in a prepared folder. */
export function fontPath(fonts: Fonts, file: string): string {
  return path.join(fonts.folder, "files", path.basename(file));
}

async function prepareFamily(family: Family, from: string, folder: string): Promise<Coverage[string]> {
  const cleaned = [];
  for (const file of [family.files.regular, family.files.bold]) {
    const { font, map, cmap } = cleanFont(await readFile(path.join(from, file)), family.glyphs);
    await writeFile(path.join(folder, "files", path.basename(file)), font);
    cleaned.push({ map, cmap });
  }
  return coverageOf(cleaned);
}

function keyOf(installed: readonly { family: Family; from: InstalledPackage }[]): string {
  const parts = installed.map(({ family, from }) => [family, from.version]);
  return createHash("sha256")
    .update(JSON.stringify([cleaningRules, parts]))
    .digest("hex")
    .slice(0, 16);
}

function fontconfig(folder: string): string {
  const xml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${xml(path.join(folder, "files"))}</dir>
  <cachedir>${xml(path.join(folder, "fontconfig"))}</cachedir>
</fontconfig>
`;
}
