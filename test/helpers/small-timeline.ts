// A timeline of four entries, two of them of one day.

/** One entry. */
export const entry = (date: string, event: string, more: object = {}) => ({ date, event, ...more });

export const timeline = [
  entry("2026-01-01", "leak-suspected", { by: "card-companies" }),
  entry("2026-01-01", "reported", { to: ["police", "ppc"] }),
  entry("2026-01-02", "trace-found"),
  entry("2026-01-03", "reported", { to: "police", people: 3 }),
];
