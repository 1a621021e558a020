// An incident → the groups whose payment cards are concerned.
import type { Incident } from "../../incident/schema.ts";
import { onceFor } from "../once-for.ts";
import { type Holding, holdingsOf, isCovered } from "./classes/holdings.ts";

/** The number makes it a card incident; its last digits alone do not (PPC FAQ Q6-12). */
const numbers: readonly string[] = ["card-number", "card-information"];

/** Groups that lost card numbers by items of their own or of the whole, outermost first. */
export const cardHoldings = onceFor((incident: Incident): readonly Holding[] =>
  holdingsOf(incident).filter(({ items }) =>
    items.some((item) => item.id !== undefined && numbers.includes(item.id) && !isCovered(item)),
  ),
);
