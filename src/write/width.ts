// Text → about how wide it is, in body characters (em).

/** The widths of the characters that are not full-width, by code. */
const narrow: readonly number[] = Array.from({ length: 0x370 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[ .,:;']/.test(character)) return 0.35;
  if (/[()[\]]/.test(character)) return 0.5;
  return /[!-~\u00a0-\u036f]/.test(character) ? 0.6 : 1;
});

/** Sum of the characters' widths: full-width ones 1, letters and digits 0.6, brackets 0.5, full stops and the like 0.35. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += narrow[character.charCodeAt(0)] ?? 1;
  return width;
}

/** How far text hangs behind the labels of one list, or behind one heading's label: the widest label and a gap; 0 where there is none. */
export function hangOf(labels: readonly string[]): number {
  return Math.max(0, ...labels.map(labelWidth));
}

/** In halves, so that labels of the same sort come out the same. What ends in a full-width stop or bracket, or is a middle dot, has its gap in its glyph. */
function labelWidth(label: string): number {
  if (label === "") return 0;
  const gap = /[\u3001\u3002\u30fb\uff0c\uff0e\uff09\u3009-\u3011]$/u.test(label) ? 0 : 0.4;
  return Math.ceil((widthOf(label) + gap) * 2) / 2;
}
