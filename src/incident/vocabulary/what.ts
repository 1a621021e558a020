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
    "script-tampering",
    "account-takeover",
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
    "unpatched",
    "phishing-mail",
    "brute-force",
    "weak-password",
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
    "unused-account",
    "no-multi-factor",
    "fake-warning",
    "malicious-attachment",
    "cache-fault",
    "insufficient-test",
  ],
  /** Where an attack came from. */
  origin: ["abroad", "domestic", "outside", "inside", "unknown"],
  /** State of damage. */
  harm: ["none-known", "possible", "partly-possible", "seen", "under-investigation"],
  /** What came of a demand for money. */
  "ransom-response": ["not-paid", "not-negotiated", "neither", "paid", "undecided", "withheld"],
  /** How far data have been made public: only claimed, a sample, the data themselves. */
  posting: ["claimed", "sample", "data"],
  /** Where they were made public. */
  outlet: ["leak-site", "dark-web", "forum", "sns", "website"],
  /** Who could see what nobody else should have seen. */
  viewer: ["anyone", "anyone-with-link", "other-members", "other-users", "employees", "recipients"],
  /** Whether accesses can be looked up. */
  log: ["complete", "partial", "none"],
  /** What search engines still held. */
  cache: ["none-found", "removal-requested", "removed"],
  /** Whether the issuer kept data of a kind itself. */
  holding: ["held", "not-held"],
} as const;
