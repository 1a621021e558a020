// A field and the file that uses every field → the sections of each template in which it is said.
import { fieldAt } from "../incident/field.ts";
import { labelGap, plainInline } from "../notice/plain.ts";
import type { Block, Inline } from "../notice/tree.ts";
import { partsOf, walkRun } from "../notice/walk.ts";
import { preparePipeline } from "./pipeline.ts";
import { everyField } from "./schema-words.ts";

/** One template with the headings of its sections that say the field; `""` is what stands before the first heading. */
export type Said = { template: string; sections: string[] };

/** Makes every template's notice of that file in one language, and looks where the field's facts stand. */
export async function whereSaid(path: string, language: string): Promise<Said[]> {
  const pipeline = await preparePipeline();
  const { value: loaded } = await pipeline.load(everyField, "everything");
  const locale = pipeline.locales.find((tag) => tag === language) ?? pipeline.locales[0];
  if (loaded === undefined || locale === undefined) return [];
  const isPart = (fact: string): boolean => {
    const own = fieldAt(fact)?.path ?? "";
    return own === path || own.startsWith(`${path}.`) || own.startsWith(`${path}[`);
  };
  return pipeline.templates.flatMap((template) => {
    const { value: notice } = pipeline.compose(loaded, { locale, template });
    const sections = notice === undefined ? [] : sectionsWith(notice.children, "", isPart);
    return sections.length === 0 ? [] : [{ template, sections: [...new Set(sections)] }];
  });
}

/** The headings of the outermost sections that have such a fact, in reading order. */
function sectionsWith(blocks: readonly Block[], heading: string, isPart: (path: string) => boolean): string[] {
  const says = (inlines: Inline[]): boolean =>
    walkRun(inlines).some((one) => one.type === "fact" && [one.path, ...(one.derivedFrom ?? [])].some(isPart));
  return blocks.flatMap((block) => {
    const own =
      block.type === "section" && heading === ""
        ? block.label + labelGap(block.label) + plainInline(block.heading)
        : heading;
    return partsOf(block).flatMap((part) =>
      "blocks" in part ? sectionsWith(part.blocks, own, isPart) : says(part.inlines) ? [own] : [],
    );
  });
}
