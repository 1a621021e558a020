// Problems of the same notice in several languages → each told once, with the languages it is one in.
import type { Problem } from "../problem.ts";

/** Problems that differ in nothing but their language (`params.locale`) become one, where the first of them stood. */
export function oncePerPlace(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, Problem>();
  for (const one of problems) {
    const { locale, ...params } = one.params;
    const key = JSON.stringify([{ ...one, params }, locale === undefined]);
    const known = told.get(key);
    if (known === undefined) told.set(key, one);
    else if (locale !== undefined && !languagesOf(known).includes(String(locale)))
      told.set(key, { ...known, params: { ...known.params, locale: [...languagesOf(known), locale].join(", ") } });
  }
  return [...told.values()];
}

const languagesOf = ({ params }: Problem): string[] => String(params["locale"]).split(", ");
