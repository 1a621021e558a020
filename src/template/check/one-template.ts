// One template in one language → its problems, with those of the partials and phrases it reaches.
import type { Locale } from "../../locale/schema.ts";
import { type Problem, problem } from "../../problem.ts";
import type { Template } from "../catalog.ts";
import { mentionPhrases } from "../mention.ts";
import { mayBe, type Reading, type Readings, readMarkup } from "./markup.ts";
import { mark } from "./pieces.ts";
import type { Visit } from "./scope.ts";
import { inLine, top } from "./standing.ts";
import { plain } from "./type.ts";
import { allFrom, endlessCalls, type Journey, visit } from "./visit.ts";

/** What checks of templates of one language share: what was walked once is not walked again. */
export type LocaleCheck = { journey: Journey; readings: Readings };

/** Checks the paths and calls of a template, the markup it writes, and that its sections are there. */
export function checkOne(template: Template, locale: Locale, { journey, readings }: LocaleCheck): Problem[] {
  const { tag } = locale.locale;
  const unit = journey.units.template(template.name);
  if (!unit) {
    const place = { file: `templates/${template.name}` };
    return [problem("template-without-locale", place, { template: template.name, locale: tag })];
  }
  const mentions = mentionVisits(locale, journey);
  const visits = allFrom([visit(unit, journey.types.root, { loops: 0 }, journey), ...mentions.visits]);
  const phrases = visits.filter((made) => made.unit.name.startsWith("phrase "));
  const read = allFrom([
    readMarkup(unit, top, readings),
    ...phrases.map((made) => readMarkup(made.unit, inLine, readings)),
  ]);
  return [
    ...visits.flatMap((made) => made.problems),
    ...mentions.problems,
    ...endlessCalls(visits).map(({ unit, at }) => problem("template-endless", unit.place(at))),
    ...read.flatMap((reading) => reading.problems),
    ...checkIds(read, template, tag),
  ];
}

/** Whoever is mentioned is called by the phrases `mention`, wherever a template prints a reference. */
function mentionVisits(locale: Locale, journey: Journey): { visits: Visit[]; problems: Problem[] } {
  const visits: Visit[] = [];
  const problems: Problem[] = [];
  const { tag } = locale.locale;
  for (const part of mentionPhrases.parts) {
    const held = journey.types.root.fields().get(part);
    const context = held?.kind === "record" ? held.value : plain("unknown");
    for (const form of mentionPhrases.forms) {
      const key = `phrases.mention.${part}-${form}`;
      const unit = journey.units.phrase("mention", `${part}-${form}`);
      if (unit) visits.push(visit(unit, context, { loops: 0 }, journey));
      else
        problems.push(
          problem("phrase-missing", locale.places["phrases.mention"] ?? { file: locale.file }, { key, locale: tag }),
        );
    }
  }
  return { visits, problems };
}

/** References to ids that nothing has, and sections that template.yaml names and the wording lacks. */
function checkIds(read: readonly Reading[], template: Template, tag: string): Problem[] {
  const ids = read.flatMap((reading) => [...reading.ids]);
  const isThere = (id: string): boolean => id.includes(mark) || ids.some((written) => mayBe(written, id));
  const references = read.flatMap((reading) => reading.references).filter(({ id }) => !isThere(id));
  const sections = [...new Set(Object.values(template.settings.sections))].filter((id) => !isThere(id));
  const file = `templates/${template.name}/template.yaml`;
  return [
    ...references.map(({ id, at }) => problem("reference-unknown", at, { id })),
    ...sections.map((id) => problem("template-section-missing", { file }, { id, locale: tag })),
  ];
}
