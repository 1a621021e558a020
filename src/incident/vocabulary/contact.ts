// When and for whom a desk answers, and what it is asked: ids by category.

export const contact = {
  /** Days on which a desk answers. */
  days: ["weekdays", "every-day", "also-holidays", "weekdays-and-saturdays", "saturdays", "weekends-and-holidays"],
  /** Days on which it does not. */
  "closed-days": [
    "weekends-and-holidays",
    "holidays",
    "year-end",
    "company-holidays",
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "fridays",
    "saturdays",
    "sundays",
  ],
  /** What a phone or mail is for. */
  line: ["general", "domestic", "from-abroad", "from-china", "other-countries", "hearing-impaired"],
  /** Languages in which a desk answers. */
  language: [
    "japanese",
    "english",
    "chinese",
    "korean",
    "portuguese",
    "spanish",
    "vietnamese",
    "tagalog",
    "nepali",
    "thai",
    "indonesian",
    "sign-language",
  ],
  /** FAQ topics that reuse facts. */
  topic: [
    "am-i-affected",
    "how-to-check-misuse",
    "unknown-charge",
    "reissue",
    "reissue-fee",
    "card-payment-resumption",
    "login-resumption",
    "points",
    "unaffected-channels",
    "future-use",
    "password",
    "withdrawn",
    "compensation",
    "when-did-you-know",
    "why-now",
  ],
} as const;
