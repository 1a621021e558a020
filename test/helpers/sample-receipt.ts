// A receipt as publish writes it, of two files.
import { hashOf, type Receipt } from "../../src/publish/receipt.ts";

export const contents: Readonly<Record<string, Uint8Array>> = {
  "shop.ja.html": new TextEncoder().encode("<p>お知らせ</p>"),
  "shop.ja.docx": new Uint8Array([80, 75, 3, 4]),
};

const fileOf = (file: string, format: string) => {
  const bytes = contents[file] ?? new Uint8Array();
  return { file, locale: "ja", format, bytes: bytes.length, sha256: hashOf(bytes) };
};

export const sampleReceipt: Receipt = {
  ...{ receipt: "breach-notice", version: 1 },
  incident: { name: "shop", file: "shop.yaml", sha256: hashOf("yaml") },
  notice: { template: "itemised", locales: ["ja"], title: { ja: "お詫びとお知らせ" }, date: "2026-04-10" },
  approved: { by: "広報部長 佐藤 <PR>", on: "2026-04-10" },
  made: { with: "breach-notice 0.1.0", node: "Node.js v20.20.2", templates: hashOf("templates") },
  checked: {
    ...{ jurisdictions: ["jp"], asOf: "2026-04-10", warnings: { "overlap-unexplained": 2 } },
    ...{ accepted: [{ rule: "no-weekday", reason: "曜日は書かない方針" }], comments: 3, lookedAt: 1 },
  },
  files: [fileOf("shop.ja.html", "html"), fileOf("shop.ja.docx", "docx")],
};
