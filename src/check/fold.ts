// A text → the same with width, case and variants of characters folded, each folded character with where it came from.

/** Characters that people write for one another in names; the first is what all become. */
const variants = [
  "高髙",
  "崎﨑",
  "辺邊邉",
  "斎齋斉齊",
  "沢澤",
  "浜濱濵",
  "島嶋",
  "広廣",
  "国國",
  "学學",
  "桜櫻",
  "竜龍",
  "円圓",
  "恵惠",
  "真眞",
  "沙纱莎紗",
  // Small kana, which a finger or a reader of pictures makes large.
  ..."ァア ィイ ゥウ ェエ ォオ ッツ ャヤ ュユ ョヨ ヮワ ヵカ ヶケ ぁあ ぃい ぅう ぇえ ぉお っつ ゃや ゅゆ ょよ".split(
    " ",
  ),
];
const folded = new Map(variants.flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)));

/** What characters became before: normalising takes long, and texts are made of the same few thousand. */
const known = new Map<string, string>();

/** One character folded; empty for white space and middle dots. */
function foldOne(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = character.normalize("NFKC").toLowerCase();
  const after = /^[\s・·]*$/u.test(plain) ? "" : [...plain].map((one) => folded.get(one) ?? one).join("");
  known.set(character, after);
  return after;
}

/** `at[i]` is the offset in the text of the folded character `i`; white space and middle dots are left out. */
export function fold(text: string): { folded: string; at: number[] } {
  let out = "";
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = foldOne(character);
    out += plain;
    for (let i = 0; i < plain.length; i++) at.push(offset);
    offset += character.length;
  }
  at.push(offset);
  return { folded: out, at };
}
