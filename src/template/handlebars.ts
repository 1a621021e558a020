// Handlebars → the part of it that runs compiled templates; parser and compiler are loaded only where something must be compiled.
import type Handlebars from "handlebars";
import * as runtimeModule from "handlebars/runtime.js";

type Runtime = Pick<typeof Handlebars, "create" | "SafeString" | "Utils" | "VERSION">;

/** The runtime. The package gives this part no types of its own: what is picked is what it has. */
export const runtime = (runtimeModule as unknown as { default: Runtime }).default;
