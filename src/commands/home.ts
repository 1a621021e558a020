// Where the package's own files lie: the same from src/ and from dist/, which are equally deep.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's folder. */
export const home = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of templates, locales and messages. */
export const templatesFolder = join(home, "templates");

/** What the build made of that folder; there is none beside src/. */
export const preparedFolder = fileURLToPath(new URL("../prepared", import.meta.url));

/** The version in package.json. */
export function packageVersion(): string {
  // Our own package.json.
  return (JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }).version;
}
