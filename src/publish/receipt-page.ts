// A receipt → a page that people can read and file: what was approved, by whom, after which checks, and the hash of each file.
import type { Receipt } from "./receipt.ts";

/** Says words by key, filling slots. */
export type Say = (key: string, params?: Record<string, string | number>) => string;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** The page, in the language of `say`: one file, nothing from outside, no script. `receiptFile` is the name of the receipt beside it. */
export function receiptPage(receipt: Receipt, receiptFile: string, lang: string, say: Say): string {
  const { incident, notice, approved, made, checked, files } = receipt;
  const row = (key: string, value: string): string =>
    `<tr><th scope="row">${escaped(say(`published.row.${key}`))}</th><td>${escaped(value)}</td></tr>`;
  const titles = Object.entries(notice.title).map(([locale, title]) => row("title", `${title} (${locale})`));
  const warnings = Object.entries(checked.warnings).map(([rule, count]) => `${rule}: ${count}`);
  const none = say("published.none");
  const rows = [
    ...titles,
    row("date", notice.date ?? none),
    row("approved-by", approved.by),
    row("approved-on", approved.on ?? none),
    row("incident", `${incident.file}: ${incident.sha256}`),
    row("template", `${notice.template}: ${made.templates}`),
    row(
      "made-with",
      [made.with, made.node, made.browser].filter((one) => one !== undefined).join(say("published.items")),
    ),
    row("as-of", checked.asOf ?? none),
    row("jurisdictions", checked.jurisdictions.join(say("published.items")) || none),
    row("warnings", warnings.join(say("published.items")) || none),
    ...checked.accepted.map(({ rule, reason }) => row("accepted", say("published.accepted", { rule, reason }))),
    row("comments", String(checked.comments)),
    row("looked-at", String(checked.lookedAt)),
  ];
  const list = files.map(
    ({ file, sha256, bytes }) =>
      `<tr><td>${escaped(file)}</td><td>${bytes}</td><td><code>${escaped(sha256)}</code></td></tr>`,
  );
  const heads = ["file", "bytes", "sha256"].map(
    (key) => `<th scope="col">${escaped(say(`published.head.${key}`))}</th>`,
  );
  const title = say("published.title", { name: incident.name });
  return [
    "<!DOCTYPE html>",
    `<html lang="${escaped(lang)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title><style>${style}</style></head><body>`,
    `<h1>${escaped(title)}</h1>`,
    `<table>${rows.join("\n")}</table>`,
    `<h2>${escaped(say("published.files"))}</h2>`,
    `<table><thead><tr>${heads.join("")}</tr></thead><tbody>${list.join("\n")}</tbody></table>`,
    `<p>${escaped(say("published.verify", { receipt: receiptFile }))}</p>`,
    "</body></html>",
    "",
  ].join("\n");
}

const style = `
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.6 sans-serif; color: #111; background: #fff; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid #777; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th[scope="row"] { width: 14rem; background: #f2f2f2; font-weight: normal; }
code { font-size: 0.85em; }
`;
