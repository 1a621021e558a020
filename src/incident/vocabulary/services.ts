// What a service or system is, and how one speaks of such.
import type { Sorted } from "./sorted.ts";

/** What services and systems have in common. */
type ServiceSort =
  /** A means of work, whose name is said as it is; what is offered to others is named in quotes: 「青葉堂オンラインショップ」. */
  | "equipment"
  /** Its word says that it is a system: 基幹システムの脆弱性, not 基幹システムのシステムの脆弱性. */
  | "system";

/** What a service or system is. */
export const services = {
  "online-shop": [],
  website: [],
  "member-site": [],
  "corporate-site": [],
  application: [],
  server: ["equipment"],
  "mail-system": ["equipment", "system"],
  "file-server": ["equipment"],
  "cloud-storage": ["equipment"],
  form: ["equipment"],
  device: ["equipment"],
  paper: ["equipment"],
  laptop: ["equipment"],
  desktop: ["equipment"],
  tablet: ["equipment"],
  smartphone: ["equipment"],
  "usb-memory": ["equipment"],
  "external-drive": ["equipment"],
  "memory-card": ["equipment"],
  disc: ["equipment"],
  letter: ["equipment"],
  roster: ["equipment"],
  "paper-form": ["equipment"],
  ledger: ["equipment"],
  "medical-chart": ["equipment"],
  database: ["equipment"],
  "reservation-site": [],
  "ticket-site": [],
  "recruiting-site": [],
  "payment-system": ["equipment", "system"],
  "points-service": [],
  system: ["equipment", "system"],
  pc: ["equipment"],
  "core-system": ["equipment", "system"],
  backup: ["equipment"],
  "mail-account": ["equipment"],
  "web-script": ["equipment"],
  "ai-assistant": ["equipment"],
  "vpn-appliance": ["equipment"],
} as const satisfies Sorted<ServiceSort>;
