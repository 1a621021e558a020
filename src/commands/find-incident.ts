// A returned file's incident, by name → the incident file it was made from, as it is now.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The file: the one that was named, else `<name>.yaml` beside the returned file, here, or in `incidents/` here. */
export function findIncident(name: string, returned: string, named?: string): string | undefined {
  if (named !== undefined) return named;
  // A name from a file that anybody may have changed: never a path.
  if (!/^[^./\\][^/\\]*$/.test(name)) return undefined;
  const folders = ["incidents", ".", dirname(returned)];
  const files = folders.flatMap((folder) => [`${name}.yaml`, `${name}.yml`].map((file) => join(folder, file)));
  return files.find((file) => existsSync(file));
}
