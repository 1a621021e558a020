// The table of rules: every rule there is, in the order of docs/rules.md.
import { lawRules } from "./law-rules.ts";
import type { Rule } from "./rule.ts";
import { groupsAgainstTotal } from "./rules/groups-against-total.ts";

export const rules: readonly Rule[] = [groupsAgainstTotal, ...lawRules];
