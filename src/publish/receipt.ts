// What was published, by whose word and after which checks → a receipt whose every byte is vouched for; and such a receipt read back.
import { createHash } from "node:crypto";

/** SHA-256 in lower-case hex. */
export type Hash = string;

/** One file of the final set; `file` is its name beside the receipt. */
export type ReceiptFile = { file: string; locale: string; format: string; bytes: number; sha256: Hash };

/** What a receipt says. All dates are as they were given: no clock is asked. */
export type Receipt = {
  receipt: "breach-notice";
  version: 1;
  incident: { name: string; file: string; sha256: Hash };
  notice: { template: string; locales: readonly string[]; title: Readonly<Record<string, string>>; date?: string };
  approved: { by: string; on?: string };
  made: { with: string; node: string; browser?: string; templates: Hash };
  checked: {
    /** Jurisdictions whose rules were asked, and the day that counted as today. */
    jurisdictions: readonly string[];
    asOf?: string;
    /** How many warnings stood, by rule; errors there were none. */
    warnings: Readonly<Record<string, number>>;
    /** Rules that were accepted, each with its reason. */
    accepted: readonly { rule: string; reason: string }[];
    /** Comments of counsel's that were settled, and reminders that somebody ticked off. */
    comments: number;
    lookedAt: number;
  };
  files: readonly ReceiptFile[];
};

const blank = "0".repeat(64);
const seal = /("seal": ")([0-9a-f]{64})("\n\}\n)$/;

/** SHA-256 of bytes or of a text in UTF-8. */
export function hashOf(data: Uint8Array | string): Hash {
  return createHash("sha256").update(data).digest("hex");
}

/** The receipt as a file: JSON, with a seal at its end, which is the hash of the whole file with the seal's digits set to 0. */
export function writeReceipt(receipt: Receipt): string {
  const unsealed = `${JSON.stringify({ ...receipt, seal: blank }, null, 2)}\n`;
  return unsealed.replace(seal, `$1${hashOf(unsealed)}$3`);
}

/**
 * A receipt read back; `changed` where not every byte is as it was written, `none` where the text is no receipt. The seal tells of slips and
 * of careless hands; it is no signature, for whoever can change a file can seal it anew.
 */
export function readReceipt(text: string): { receipt: Receipt } | { wrong: "none" | "changed" } {
  const said = parsed(text);
  if (said === undefined) return { wrong: /breach-notice/.test(text) ? "changed" : "none" };
  const found = seal.exec(text);
  if (found === null || hashOf(text.replace(seal, `$1${blank}$3`)) !== found[2]) return { wrong: "changed" };
  return { receipt: said };
}

function parsed(text: string): Receipt | undefined {
  try {
    const said: unknown = JSON.parse(text);
    // Its seal vouches for the rest: only we write what bears one.
    return typeof said === "object" && said !== null && "receipt" in said && said.receipt === "breach-notice"
      ? (said as Receipt)
      : undefined;
  } catch {
    return undefined; // no JSON
  }
}
