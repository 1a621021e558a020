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

/** What characters became before, `false` where they stay: normalising takes long, and texts are made of the same few thousand. */
const known = new Map<number, string | false>();

/** One character folded; empty for white space and middle dots. */
function foldOne(code: number): string | false {
  const before = known.get(code);
  if (before !== undefined) return before;
  const character = String.fromCodePoint(code);
  const plain = character.normalize("NFKC").toLowerCase();
  const after = /^[\s・·]*$/u.test(plain) ? "" : [...plain].map((one) => folded.get(one) ?? one).join("");
  known.set(code, after === character ? false : after);
  return after === character ? false : after;
}

const lengthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** A text folded; white space and middle dots are left out. What stays is most of it, and copied in pieces as long as it goes. */
export function fold(text: string): string {
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const after = foldOne(code);
    if (after !== false) {
      out += text.slice(from, i) + after;
      from = i + lengthOf(code);
    }
    i += lengthOf(code);
  }
  return out + text.slice(from);
}

/** Where in the text each character of the folded text stood, and where the text ends. */
export function offsetsOf(text: string): number[] {
  const at: number[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const after = foldOne(code);
    const count = after === false ? lengthOf(code) : after.length;
    for (let k = 0; k < count; k++) at.push(i);
    i += lengthOf(code);
  }
  at.push(text.length);
  return at;
}
