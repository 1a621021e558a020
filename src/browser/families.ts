// The bundled font families and which of them set which language: the one list behind fonts, coverage and doctor.

/** What a family does with code points that look alike; the language of its readers decides. */
export type GlyphRules = {
  /** Pairs: the first is printed with the glyph of the second, as the font's own rules for the language do later. */
  draws: readonly (readonly [number, number])[];
  /** Of the code points that share a glyph, those that stay; the others are left to the next family of the stack. */
  keeps: readonly number[];
};

/** One bundled family: the npm package that brings it, and its Regular and Bold (without a real bold the browser smears one, and the PDF grows fourfold). */
export type Family = {
  name: string;
  package: string;
  files: { regular: string; bold: string };
  glyphs: GlyphRules;
};

/** Every bundled family; the first is also what the browser's self-test prints with. */
export const families: readonly [Family, ...Family[]] = [
  family("BIZ UDPMincho", "@expo-google-fonts/biz-udpmincho", "BIZUDPMincho", { draws: [], keeps: [] }),
  // One glyph for wave dash (U+301C, what Japanese text means) and full-width tilde (U+FF5E, what Chinese keyboards type).
  family("Noto Serif JP", "@expo-google-fonts/noto-serif-jp", "NotoSerifJP", { draws: [], keeps: [0x301c] }),
  // In Chinese text (`locl`) the em dash U+2014 gets the full-width glyph of the horizontal bar U+2015.
  family("Noto Serif SC", "@expo-google-fonts/noto-serif-sc", "NotoSerifSC", {
    draws: [[0x2014, 0x2015]],
    keeps: [0xff5e, 0x2014],
  }),
];

const stacks: Record<string, readonly string[]> = {
  ja: ["BIZ UDPMincho", "Noto Serif JP"],
  "zh-Hans": ["Noto Serif SC", "Noto Serif JP"],
};

/**
 * The bundled families of a language, best first. A tag without an entry takes that of its prefix (`ja-JP` as `ja`),
 * then of any script of its language (`zh` and `zh-TW` as `zh-Hans`), then all families.
 */
export function familiesOf(lang: string): readonly string[] {
  const subtags = lang.split("-");
  for (let end = subtags.length; end > 0; end--) {
    const stack = stacks[subtags.slice(0, end).join("-")];
    if (stack !== undefined) return stack;
  }
  const sameLanguage = Object.keys(stacks).find((tag) => tag.split("-")[0] === subtags[0]);
  return (sameLanguage === undefined ? undefined : stacks[sameLanguage]) ?? families.map((each) => each.name);
}

function family(name: string, from: string, stem: string, glyphs: GlyphRules): Family {
  const files = { regular: `400Regular/${stem}_400Regular.ttf`, bold: `700Bold/${stem}_700Bold.ttf` };
  return { name, package: from, files, glyphs };
}
