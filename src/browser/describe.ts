// The browser and the fonts of this machine to plain data, for `doctor`.

import type { Problem } from "../problem.ts";
import { cacheRoot } from "./cache.ts";
import { type Coverage, countIn } from "./coverage.ts";
import { families } from "./families.ts";
import { readCoverage } from "./fonts.ts";
import { installedPackage } from "./packages.ts";
import { openPrinter, type PrinterAbout, type PrinterOptions } from "./printer.ts";

/** `about` is there when the browser started and printed; else `problems` tells why not. */
export type BrowserReport = { about?: PrinterAbout; cache?: string; problems: Problem[] };

/** `version` of the package, absent when it isn't installed; `characters` in Regular and Bold, absent when it couldn't be read. */
export type FamilyReport = { family: string; package: string; version?: string; characters?: number };
export type FontReport = { families: FamilyReport[]; cache?: string; problems: Problem[] };

/** Starts the browser, prints the self-test and closes it. */
export async function describeBrowser(options: PrinterOptions = {}): Promise<BrowserReport> {
  const cache = cacheRoot();
  const printer = await openPrinter(options);
  await printer.value?.close();
  return {
    ...(printer.value === undefined ? {} : { about: printer.value.about }),
    ...(cache.value === undefined ? {} : { cache: cache.value }),
    problems: printer.problems,
  };
}

/** The bundled families, and what they can print. */
export async function describeFonts(): Promise<FontReport> {
  const cache = cacheRoot();
  const coverage = await readCoverage();
  return {
    families: families.map((family) => reportOf(family.name, family.package, coverage.value)),
    ...(cache.value === undefined ? {} : { cache: cache.value }),
    problems: coverage.problems,
  };
}

function reportOf(family: string, from: string, coverage: Coverage | undefined): FamilyReport {
  const version = installedPackage(from)?.version;
  const points = coverage?.[family]?.points;
  return {
    family,
    package: from,
    ...(version === undefined ? {} : { version }),
    ...(points === undefined ? {} : { characters: countIn(points) }),
  };
}
