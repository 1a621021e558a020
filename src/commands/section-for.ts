// A path of the incident file → the section of a notice that says it, or would.
import type { Notice } from "../notice/tree.ts";
import { walkBlocks } from "../notice/walk.ts";
import type { Template } from "../template/catalog.ts";

type Sections = Template["settings"]["sections"];

/** Which part of a notice says a part of the file, by a topic of the template's or by the section's own id. */
const sectionOf: Readonly<Record<string, keyof Sections | { id: string }>> = {
  ...{ breach: "cause", timeline: "course", lost: "course", "mis-sent": "course" },
  ...{ entrusted: "course", insider: "course" },
  ...{ affected: "affected", totals: "affected", overlap: "affected", unaffected: "affected" },
  ...{ notifying: "response", remedies: "response", cards: "response", compensation: "response", points: "response" },
  ...{ requests: "requests", "our-messages": "requests", phishing: "requests" },
  ...{ measures: "prevention", discipline: "prevention", resumption: "prevention" },
  ...{ contacts: { id: "contact" }, faq: { id: "faq" }, "late-publication": { id: "late" } },
  ...{ operations: { id: "operations" }, impact: { id: "operations" } },
};

/** The id of the section that says what stands at a path, if the notice has it. */
export function sectionFor(
  path: string,
  sections: Sections,
  { children }: Pick<Notice, "children">,
): string | undefined {
  const part = /^[^.[]*/.exec(path)?.[0] ?? "";
  const topic = Object.hasOwn(sectionOf, part) ? sectionOf[part] : undefined;
  const id = typeof topic === "object" ? topic.id : topic && sections[topic];
  return walkBlocks(children).find((block) => block.id === id)?.id;
}
