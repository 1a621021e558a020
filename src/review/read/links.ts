// Where links lead: an address that opens no page, mailbox or telephone is told.
import type { Relationship } from "../open.ts";
import type { Unexpected } from "../reviewed.ts";

/** `tell` is told of a target that is none of the web, of mail, of a telephone or of the document itself. */
export function tellLink(target: string, tell: (kind: Unexpected["kind"], what: string) => void): void {
  if (!/^(https?:|mailto:|tel:|#)/i.test(target)) tell("link", target);
}

/** Targets of a part's links, by the ids of relationships. */
export function linkTargets(relationships: readonly Relationship[]): ReadonlyMap<string, string> {
  return new Map(
    relationships.flatMap(({ id, kind, external, target }) =>
      kind === "hyperlink" ? [[id, external ? target : `#${target}`] as const] : [],
    ),
  );
}
