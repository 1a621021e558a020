// This machine → what rendering needs of it, as data: Node, browser, fonts, templates.
import { type BrowserReport, describeBrowser, describeFonts, type FontReport } from "../browser/describe.ts";
import type { Problem } from "../problem.ts";
import { checkTemplates } from "../template/check-templates.ts";
import { packageVersion, templatesFolder } from "./home.ts";
import { preparePipeline } from "./pipeline.ts";

/** What was found; `problems` gathers those of all parts. */
export type Diagnosis = {
  version: string;
  node: string;
  system: string;
  browser: Omit<BrowserReport, "problems">;
  fonts: Omit<FontReport, "problems">["families"];
  templates: { folder: string; names: string[]; locales: string[] };
  problems: Problem[];
};

/** Looks at everything that rendering needs, every template included; starts the browser once and prints a line with it. */
export async function diagnose(options: { executable?: string | undefined; noSandbox: boolean }): Promise<Diagnosis> {
  const { executable, noSandbox } = options;
  // One after the other: both unpack the fonts on the first run.
  const fonts = await describeFonts();
  const browser = await describeBrowser({ noSandbox, ...(executable === undefined ? {} : { executable }) });
  const pipeline = await preparePipeline();
  const { problems: browserProblems, ...browserFound } = browser;
  return {
    version: packageVersion(),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    browser: browserFound,
    fonts: fonts.families,
    templates: { folder: templatesFolder, names: [...pipeline.templates], locales: [...pipeline.locales] },
    problems: [...fonts.problems, ...browserProblems, ...pipeline.problems, ...checkTemplates(pipeline.catalog)],
  };
}
