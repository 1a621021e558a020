// The table of rules, their messages and the slips of published notices → docs/rules.md.

import type { Rule } from "../src/check/rule.ts";
import { rules } from "../src/check/rules.ts";
import { readMessages } from "../src/locale/messages.ts";
import { notAsked } from "./rules-not-asked.ts";

const families: Record<Rule["family"], [title: string, about: string]> = {
  consistency: ["Consistency", "What a file says twice, or in two places, must agree."],
  law: [
    "Law and practice",
    "What a law, a guideline or the trade asks for. **No legal advice**: each finding names its source and the date of the text read; counsel decides.",
  ],
  languages: ["Languages", "Readers of one language must be told what those of the others are told."],
  privacy: ["Privacy", "What must not be in a document that everybody reads."],
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const yaml = (text: string): string => `    ${text.trim().replaceAll("\n", "\n    ")}`;

const strengths = { must: "Required", should: "Wished by the regulator", practice: "Usual" } as const;
const readings = {
  text: "the text was read",
  quoted: "known from a quotation",
  general: "from general knowledge",
} as const;

function sourceLine({ source }: Rule): string[] {
  if (source === undefined) return [];
  const { article, term, strength, read, asOf, from, to } = source;
  const days = [from === undefined ? "" : ` from ${from}`, to === undefined ? "" : ` until ${to}`].join("");
  const force = days === "" ? "" : `; in force${days}`;
  return [`${article}: ${term}. ${strengths[strength]}; ${readings[read]}, as of ${asOf}${force}.`, ""];
}

function ruleText(rule: Rule, messages: ReadonlyMap<string, string>): string[] {
  const wording = (which: "message" | "hint"): string =>
    [...messages]
      .filter(([key]) => key.replace(/\.\d+$/, "") === `problems.${rule.id}.${which}`)
      .map(([, text]) => text.replace(/\{([a-z-]+)(\|\w+)?\}/g, "…"))
      .join(which === "message" ? " " : "; ")
      .replace(/… …(?: …)*/g, "…");
  const [bad] = rule.examples.bad;
  const [good] = rule.examples.good;
  return [
    `### ${rule.id}`,
    "",
    `${rule.severity}: ${cell(wording("message"))}. *${cell(wording("hint"))}*`,
    "",
    ...sourceLine(rule),
    ...(bad === undefined ? [] : ["Found in:", "", yaml(bad.yaml), ""]),
    ...(good === undefined ? [] : ["Not in:", "", yaml(typeof good === "string" ? good : good.yaml), ""]),
  ];
}

/** Slips of five published notices: what finds each (a rule), or by what it can't be written. */
export const slips: readonly (readonly [slip: string, rule: string | undefined, how: string])[] = [
  [
    "a shop's name two ways (茵芙纱, 茵芙莎); MagDeli, MagDeLi; AMAZON, amazon",
    "names-alike",
    "in names and texts; elsewhere the name comes from its field",
  ],
  [
    "出生年月 and 出生年月日, 登录住址 and 登录地址",
    "words-two-ways",
    "in texts; data items are ids with one word per language",
  ],
  ["漏洩 and 漏えい", "words-two-ways", "in texts; elsewhere `breach.loss` gives the one word"],
  ["弊社 and 当社", "we-two-ways", "in texts; elsewhere `issuer.self` gives the one word"],
  ["1月27（金）: 日 dropped", "day-sign-missing", "in texts; elsewhere dates are written by the locale"],
  ["the card window opens before the leak period", "group-outside-period", ""],
  ["10-31 is neither affected nor unaffected", "days-in-neither", ""],
  ["可能性 in one place, 判明 in another", "certainty-in-text", "in texts; elsewhere `breach.certainty` decides"],
  ["1. and then 2、; (2) and ⑵", "number-typed", "in texts; elsewhere the notice is numbered when it is composed"],
  ["1,244 records where the groups add up to 1,459", "overlap-unexplained", ""],
  ["38 card records of 30 people", "records-below-people", "is no slip: only fewer records than people are told"],
  ["a particle missing, よろしくよう", undefined, "set phrases stand in the templates, once and read"],
];

/** The page; `folder` is that of the messages. */
export function rulesPage(folder: string): string {
  const messages = readMessages(folder, "en", "rules");
  const parts = Object.entries(families).flatMap(([family, [title, about]]) => {
    const own = rules.filter((rule) => rule.family === family);
    if (own.length === 0) return [];
    return [
      `## ${title}`,
      "",
      about,
      "",
      ...own.flatMap((rule) => ruleText(rule, messages)),
      ...(family === "law" ? notAsked : []),
    ];
  });
  const head = [
    "# Rules",
    "",
    "What `breach-notice check` finds beyond what an incident file may say at all. A rule is silent where a fact is not told: not known yet is",
    "not wrong. Made from the table of rules by `npm run docs`; the examples are laid over `test/check/base.yaml`, and are what the tests run.",
    "",
    "- **Today** is the day of the notice, or `--as-of 2026-04-10`; the clock is never asked.",
    "- **Law** is what applies to the incident, or `--jurisdiction jp,cn`.",
    "- **A draft can always be rendered**: `render` stops at errors of the data only, and tells findings that are errors here as warnings.",
    "- **A finding that is right all the same** is accepted in the file, with its reason; it is then told as a note:",
    "",
    "      internal:",
    "        accepted:",
    "          - rule: groups-against-total",
    "            path: totals[0] # only there; without: everywhere",
    '            reason: "the 12 people of the pilot are in no group; agreed with counsel"',
    "",
  ];
  const table = slips.map(
    ([slip, rule, how]) =>
      `| ${slip} | ${[rule === undefined ? "" : `\`${rule}\``, how].filter((part) => part !== "").join(", ")} |`,
  );
  parts.push(
    "## Slips of published notices",
    "",
    "What five published notices got wrong, and what becomes of it here.",
    "",
    "| slip | found by, or impossible because |",
    "| --- | --- |",
    ...table,
    "",
  );
  return `${[...head, ...parts].join("\n").trimEnd()}\n`;
}
