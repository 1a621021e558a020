// An address that carries a key, a session or a password, and would publish it.
import { printedTexts } from "../printed.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Names under which addresses carry what only one person should have. */
const names =
  /[?&#;]((?:[\w-]*[_-])?(?:token|session|session-?id|sid|jsessionid|phpsessid|api-?key|apikey|key|secret|password|passwd|pwd|pass|auth|signature|sig|otp|ticket|credential))=([^&#;\s"'<>）)」、。]{4,})/gi;

/** Names that are a secret where what they carry was drawn: letters with figures, too many to be typed. */
const drawn =
  /[?&#;](c|h|k|t|code|hash|invite|invitation|reset|verify|verification|activate|activation|confirm|confirmation|u|uid)=((?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{12,})/gi;

function find(subject: Subject): Finding[] {
  // Most texts have no such sign, and looking for the rest takes long.
  const texts = printedTexts(subject).filter(({ text }) => /[=\uff1d]/.test(text));
  return texts.flatMap(({ path, text }) =>
    [names, drawn]
      .flatMap((pattern) => [...text.normalize("NFKC").matchAll(pattern)])
      .slice(0, 1)
      .map(([, name = ""]) => ({ path, params: { name } })),
  );
}

export const secretInUrl: Rule = {
  id: "secret-in-url",
  family: "privacy",
  severity: "error",
  find,
  examples: {
    good: [
      "services: { shop: { url: 'https://shop.example.jp/item?code=AB-1234&hash=overview' } }",
      "services: { shop: { url: 'https://shop.example.jp/news?id=123&lang=ja&utm_source=mail' } }",
      "services: { shop: { url: 'https://shop.example.jp/?passage=north&key=' } }",
    ],
    bad: [
      {
        yaml: "services: { shop: { url: 'https://shop.example.jp/reset?code=8f3a9c2d1e4b5a6f' } }",
        found: [{ path: "services.shop.url", params: { name: "code" } }],
      },
      {
        yaml: "services: { shop: { url: 'https://shop.example.jp/?lang=ja&token=9f8a7b6c5d4e' } }",
        found: [{ path: "services.shop.url", params: { name: "token" } }],
      },
      {
        yaml: "services: { shop: { url: 'https://shop.example.jp/#access_token=9f8a7b6c5d4e' } }",
        found: [{ path: "services.shop.url", params: { name: "access_token" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 'https://shop.example.jp/?api_key=9f8a7b6c をご覧ください', zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
    ],
  },
};
