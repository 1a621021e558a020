// Services, systems, and other things called by name: ids by category.

export const things = {
  /** What a service or system is. */
  service: [
    "online-shop",
    "website",
    "member-site",
    "corporate-site",
    "application",
    "server",
    "mail-system",
    "file-server",
    "cloud-storage",
    "form",
    "device",
    "paper",
    "database",
    "reservation-site",
    "ticket-site",
    "recruiting-site",
    "payment-system",
    "points-service",
    "system",
    "pc",
    "core-system",
    "backup",
    "mail-account",
    "web-script",
    "ai-assistant",
  ],
  /** Other named things that the text must call by name. */
  named: ["product", "screen", "link-text", "brand", "diagnosis", "standard", "event", "department"],
} as const;
