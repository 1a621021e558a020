// What happened, how it is called, how sure it is, and what harm it did: ids by category.

export const what = {
  /** What sort of thing happened. */
  breach: [
    "unauthorised-access",
    "ransomware",
    "malware-mail",
    "list-attack",
    "phishing",
    "support-scam",
    "mis-sent-mail",
    "mis-sent-post",
    "wrong-attachment",
    "bcc-mistake",
    "lost-device",
    "lost-paper",
    "stolen-device",
    "stolen-paper",
    "misconfiguration",
    "software-fault",
    "excess-access",
    "insider",
    "mistaken-publication",
    "mistaken-disposal",
  ],
  /** The verb the notice uses for what became of the data: one word in the whole notice. `leak-kanji` is 漏洩. */
  loss: ["leak", "leak-kanji", "outflow", "loss", "viewing", "mis-delivery", "exposure", "encryption", "damage"],
  /** How sure it is. */
  certainty: [
    "confirmed",
    "judged",
    "possible",
    "suspected",
    "not-excluded",
    "unlikely",
    "no-trace",
    "under-investigation",
  ],
  /** What made it possible. */
  cause: [
    "system-vulnerability",
    "web-application-vulnerability",
    "sql-injection",
    "payment-application-tampering",
    "page-tampering",
    "script-supply-chain",
    "credential-theft",
    "password-reuse",
    "remote-access",
    "vpn-vulnerability",
    "phishing-mail",
    "malware",
    "wrong-recipient",
    "wrong-attachment",
    "wrong-setting",
    "wrong-permission",
    "software-fault",
    "loss",
    "theft",
    "internal-misconduct",
    "procedure-not-followed",
    "external-attack",
    "social-engineering",
    "unknown",
  ],
  /** Where an attack came from. */
  origin: ["abroad", "domestic", "outside", "inside", "unknown"],
  /** State of damage. */
  harm: ["none-known", "possible", "partly-possible", "seen", "under-investigation"],
  /** What was looked for. */
  damage: ["misuse", "secondary-damage", "publication", "ransom-demand", "further-access"],
  /** Whether the issuer kept data of a kind itself. */
  holding: ["held", "not-held"],
} as const;
