// Turns src/ into dist/, whole or not at all: a build that fails leaves the last good dist/ in place.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleCommandLine } from "./bundle.mjs";

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

/** Checks and compiles the templates once, for all runs; with faults in them nothing is prepared, and each run tells them. */
async function prepare() {
  const maker = join(fresh, "template/prepare.js");
  if (!existsSync(maker)) return;
  const { prepareTemplates } = await import(pathToFileURL(maker).href);
  const { files, problems } = await prepareTemplates(join(home, "templates"));
  for (const { place, code } of problems) console.error(`build: ${place.file}:${place.line ?? 1}: ${code}`);
  if (problems.length > 0) console.error("build: the templates have problems, so each run will look into them again");
  mkdirSync(join(fresh, "prepared"));
  const { transform } = await import("esbuild");
  // Half as long, a script is read twice as fast.
  const shortened = async (name, text) =>
    name.endsWith(".cjs") ? (await transform(text, { minify: true, target: "node20" })).code : text;
  for (const [name, text] of files) writeFileSync(join(fresh, "prepared", name), await shortened(name, text));
}

/** Runs the command line, and keeps what Node compiles for it. */
function compile() {
  const incident = join(home, "incidents/example-aobado.yaml");
  if (!existsSync(incident)) return;
  const out = join(fresh, "out");
  const script = join(home, "scripts/compile.mjs");
  // Runs without it are slower and right: no build waits for it for ever.
  const limits = { encoding: "utf8", timeout: 60_000 };
  const { status, signal, stderr } = spawnSync(process.execPath, [script, fresh, incident, out], limits);
  if (status !== 0) console.error(`build: the example ended with ${signal ?? status}: ${stderr}`);
  rmSync(out, { recursive: true, force: true });
}

/** What is made of the compiled tree. */
async function finish() {
  await prepare();
  await bundleCommandLine(fresh);
  compile();
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
const fault = done.status === 0 ? await finish().catch((error) => error) : "";
if (fault !== undefined) {
  rmSync(fresh, { recursive: true, force: true });
  if (fault !== "") console.error(fault);
  console.error("build: failed; dist/ is as it was");
  process.exit(1);
}
chmodSync(join(fresh, "cli.js"), 0o755);
if (existsSync(dist)) renameSync(dist, old);
renameSync(fresh, dist);
rmSync(old, { recursive: true, force: true });
