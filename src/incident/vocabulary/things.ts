// Services, systems, and other things called by name: ids by category.
import { services } from "./services.ts";
import { idsOf } from "./sorted.ts";

export const things = {
  /** What a service or system is. */
  service: idsOf(services),
  /** Other named things that the text must call by name. */
  named: ["product", "screen", "link-text", "brand", "diagnosis", "standard", "event", "department"],
} as const;
