// Handlebars → the part of it that runs compiled templates; parser and compiler are loaded only where something must be compiled.
import { createRequire } from "node:module";
import type Handlebars from "handlebars";

/** The runtime. The package gives this part no types of its own: what is picked is what it has. */
export const runtime = createRequire(import.meta.url)("handlebars/runtime.js") as Pick<
  typeof Handlebars,
  "create" | "SafeString" | "Utils" | "VERSION"
>;
