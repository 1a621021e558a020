// What a service or system is, and how one speaks of such.
import type { Sorted } from "./sorted.ts";

/** What services and systems have in common. */
type ServiceSort =
  /** Offered to others, who go there: が運営する, 运营; its name stands in quotes: 「青葉堂オンラインショップ」. */
  | "offered"
  /** A means of work: its name is said as it is. */
  | "equipment"
  /** Something one can lose or take along. */
  | "thing"
  /** A thing on which data are written, not stored. */
  | "paper"
  /** Its word says that it is a system: 基幹システムの脆弱性, not 基幹システムのシステムの脆弱性. */
  | "system";

/** What a service or system is. */
export const services = {
  "online-shop": ["offered"],
  website: ["offered"],
  "member-site": ["offered"],
  "corporate-site": ["offered"],
  application: ["offered"],
  server: ["equipment"],
  "mail-system": ["equipment", "system"],
  "file-server": ["equipment"],
  "cloud-storage": ["equipment"],
  form: ["equipment"],
  device: ["equipment", "thing"],
  paper: ["equipment", "thing", "paper"],
  laptop: ["equipment", "thing"],
  desktop: ["equipment", "thing"],
  tablet: ["equipment", "thing"],
  smartphone: ["equipment", "thing"],
  "usb-memory": ["equipment", "thing"],
  "external-drive": ["equipment", "thing"],
  "memory-card": ["equipment", "thing"],
  disc: ["equipment", "thing"],
  letter: ["equipment", "thing", "paper"],
  roster: ["equipment", "thing", "paper"],
  "paper-form": ["equipment", "thing", "paper"],
  ledger: ["equipment", "thing", "paper"],
  "medical-chart": ["equipment", "thing", "paper"],
  database: ["equipment"],
  "reservation-site": ["offered"],
  "ticket-site": ["offered"],
  "recruiting-site": ["offered"],
  "payment-system": ["equipment", "system"],
  "points-service": ["offered"],
  system: ["equipment", "system"],
  pc: ["equipment"],
  "core-system": ["equipment", "system"],
  backup: ["equipment"],
  "mail-account": ["equipment"],
  "web-script": ["equipment"],
  "ai-assistant": ["equipment"],
  "vpn-appliance": ["equipment"],
} as const satisfies Sorted<ServiceSort>;
