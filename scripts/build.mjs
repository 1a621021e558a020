// Turns src/ into dist/, whole or not at all: a build that fails leaves the last good dist/ in place.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(home, "dist");
const fresh = join(home, `dist.${process.pid}.new`);
const old = join(home, `dist.${process.pid}.old`);

/** The compiler's script, or nothing where only the runtime's packages are installed. */
function compiler() {
  try {
    const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
    return join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.tsc);
  } catch {
    return undefined;
  }
}

const tsc = compiler();
if (tsc === undefined) {
  // `npm ci --omit=dev` in a tree that is built already is fine.
  if (existsSync(join(dist, "cli.js"))) process.exit(0);
  console.error("build: typescript is not installed, so dist/ can't be made; run npm ci without --omit=dev first");
  process.exit(1);
}
const done = spawnSync(process.execPath, [tsc, "-p", join(home, "tsconfig.build.json"), "--outDir", fresh], {
  stdio: "inherit",
});
if (done.status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  console.error("build: failed; dist/ is as it was");
  process.exit(1);
}
chmodSync(join(fresh, "cli.js"), 0o755);
if (existsSync(dist)) renameSync(dist, old);
renameSync(fresh, dist);
rmSync(old, { recursive: true, force: true });
