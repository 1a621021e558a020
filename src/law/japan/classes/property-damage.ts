// The items of an incident → whether their misuse could cost people money (施行規則第7条第2号).
import type { Incident } from "../../../incident/schema.ts";
import type { Term } from "../../../incident/vocabulary.ts";
import { type Ground, type Judged, judge } from "./finding.ts";
import { type Holding, holdingsOf, type Item, isCovered, isGuarded } from "./holdings.ts";

/** The number alone is enough, for code or PIN may be worked out; its last digits with the expiry are not (PPC FAQ Q6-12). */
const cardNumber: readonly string[] = ["card-number", "card-information"] satisfies Term<"item">[];

/** What one signs in with beside the password. */
const signIn: readonly string[] = ["login-id", "member-id", "bank-account", "account-number"] satisfies Term<"item">[];

/** Services at which one can pay or transfer, and those at which one can't; of others the file does not tell. */
const paying: readonly string[] = ["online-shop", "payment-system", "points-service"] satisfies Term<"service">[];
const notPaying: readonly string[] = [
  "corporate-site",
  "mail-system",
  "file-server",
  "cloud-storage",
  "form",
  "device",
  "paper",
  "recruiting-site",
] satisfies Term<"service">[];

type Pays = "yes" | "no" | "unclear";

/** Whether one can pay where these items are used: at the service they name, else where it happened. */
function paysAt({ services = {}, breach }: Incident, items: readonly Item[]): Pays {
  const named = items.flatMap(({ at }) => (at === undefined ? [] : [at]));
  const types = (named.length > 0 ? named : (breach.at ?? [])).map((id) => services[id]?.type);
  if (types.some((type) => typeof type === "string" && paying.includes(type))) return "yes";
  const none = types.length > 0 && types.every((type) => typeof type === "string" && notPaying.includes(type));
  return none ? "no" : "unclear";
}

/** A password with what one signs in with, of the same people: both are needed. */
function signInOf({ items }: Holding): { password: Item; name: Item } | undefined {
  const password = items.find(({ id }) => id === "login-password");
  const name = items.find(({ id, usedAs }) => usedAs === "login-id" || (id !== undefined && signIn.includes(id)));
  return password && name && !isCovered(password) ? { password, name } : undefined;
}

/** Addresses, phone numbers, mail addresses and accounts of social networks alone do not count (PPC FAQ Q6-11). */
export function judgePropertyDamage(incident: Incident): Judged {
  const told = new Map<string, Ground>();
  const open = new Map<string, Ground>();
  const add = (path: string, why: string, isOpen: boolean) => (isOpen ? open : told).set(path, { path, why });
  for (const holding of holdingsOf(incident)) {
    for (const item of holding.items)
      if (item.id !== undefined && cardNumber.includes(item.id) && !isCovered(item))
        add(item.path, isGuarded(item) ? "guarded-card-number" : "card-number", isGuarded(item));
    const pair = signInOf(holding);
    const pays = pair === undefined ? "no" : paysAt(incident, [pair.password, pair.name]);
    if (pair === undefined || pays === "no") continue;
    const guarded = isGuarded(pair.password);
    const why = pays === "unclear" ? "sign-in-somewhere" : guarded ? "guarded-sign-in" : "sign-in-where-one-pays";
    add(pair.password.path, why, guarded || pays === "unclear");
  }
  return judge([...told.values()], [...open.values()]);
}
