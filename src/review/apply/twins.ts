// What was written in one language → reminders to look at the same thing in the others.
import type { Edit, YamlValue } from "./ground.ts";
import type { Step } from "./step.ts";

/** A reminder for each other language; none where a text was changed in that language too. */
export function twinEdits(written: readonly Step[], locales: readonly string[]): Edit[] {
  const changed = new Set(written.map((step) => `${step.twin?.path ?? ""} ${localeOf(step)}`));
  return written.flatMap((step): Edit[] => {
    const { twin } = step;
    if (twin === undefined) return [];
    const since = localeOf(step);
    const others = locales.filter(
      (locale) => locale !== since && !(twin.path !== undefined && changed.has(`${twin.path} ${locale}`)),
    );
    const [template = ""] = step.notice.split(" ");
    return others.map((locale) => {
      const { because, block, path } = twin;
      const where: Record<string, YamlValue> =
        path === undefined ? { template, ...(block === undefined ? {} : { block }) } : { path };
      return { append: "review", value: { "look-at": { locale, since, ...where, because } } };
    });
  });
}

const localeOf = ({ notice }: Step): string => notice.split(" ")[1] ?? "";
