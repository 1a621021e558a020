// Faults of syntax → which parts of the tree can't be relied on, so that no fault is told for what another one did.
import type { Node } from "./tree.ts";

/** A fault at an offset; a `local` one spoils one scalar only. */
export type Fault = { at: number; local: boolean };

export type Doubt = {
  /** Whether a scalar may not be what was typed, or a map or list may lack what was, or hold too much. */
  of: (node: Node) => boolean;
  /** Whether something that starts here may be the remains of something else. */
  at: (offset: number) => boolean;
  /** Whether the file as a whole may lack what was typed. */
  whole: boolean;
};

/** Doubts what shares a line with a fault and what has a fault within; `lineOf` tells the line of an offset. */
export function doubtOf(faults: readonly Fault[], lineOf: (offset: number) => number | undefined): Doubt {
  const spoilt = new Set(faults.filter((fault) => fault.local).map((fault) => fault.at));
  const wide = faults.filter((fault) => !fault.local).map((fault) => fault.at);
  wide.sort((a, b) => a - b);
  const lines = new Set(wide.map(lineOf));
  const at = (offset: number) => spoilt.has(offset) || (lines.size > 0 && lines.has(lineOf(offset)));
  const holds = (node: Node) => {
    let low = 0;
    let high = wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wide[middle] ?? 0) < node.range.start) low = middle + 1;
      else high = middle;
    }
    return (wide[low] ?? Number.POSITIVE_INFINITY) <= node.range.end;
  };
  return { of: (node) => (node.type === "scalar" ? at(node.range.start) : holds(node)), at, whole: wide.length > 0 };
}
