// Sizes of the look table → Word's twentieths of a point.
import { body } from "../look.ts";
import { hangOf } from "../width.ts";

/** Points. */
export const twips = (points: number): number => Math.round(points * 20);
/** Characters of a size in points; of body text unless told. */
export const ems = (em: number, size: number = body.size): number => twips(em * size);
/** Millimetres. */
export const mm = (length: number): number => Math.round((length / 25.4) * 1440);
/** How far text hangs behind labels; a point more than they are wide, because Word passes over a tab stop that a label just reaches. */
export function hangBehind(labels: readonly string[], size?: number): number {
  const hang = hangOf(labels);
  return hang === 0 ? 0 : ems(hang, size) + twips(1);
}
