// One thing to write, and what must be shown afterwards for it to stand; or why nothing is written.
import type { Change } from "../change.ts";
import type { Edit } from "./ground.ts";

/** A change with the file that it came in. */
export type Told = { file: string; change: Change };

/**
 * What the notice must show once the edits are made: a fact that text, or one that says the same (`isAlike`: people type 1007 where we print
 * 1,007), and the words round it (`skeleton`) what they were, unless its whole line reads as counsel has it (`line`); a line that skeleton
 * (`text` is how it reads); a block nothing.
 */
export type Proof =
  | {
      of: "fact";
      path: string;
      block: string;
      text: string;
      isAlike(shown: string): boolean;
      skeleton?: string;
      line?: string;
    }
  | { of: "line"; block: string; skeleton: string; text: string }
  | { of: "gone"; block: string };

/** Names one notice of an incident. */
export function noticeKey({ template, locale }: { template: string; locale: string }): string {
  return `${template} ${locale}`;
}

/** Steps of one key mean the same place; those with one `target` are the same change. */
export type Step = {
  key: string;
  target: string;
  /** The notice that proves it, by `noticeKey`. */
  notice: string;
  edits: readonly Edit[];
  proofs: readonly Proof[];
  from: readonly Told[];
  /** What is to be looked at in the other languages. */
  twin?: { because: "wording" | "text" | "added" | "removed"; block?: string; path?: string };
};

/** Why a change is not written. `values` fill the words of the reason. */
export type Refusal = Told & { reason: string; values: Record<string, string> };

/** A change that the file already has. */
export type Already = Told;

export type Planned = { step: Step } | { refused: Refusal } | { already: Already };
