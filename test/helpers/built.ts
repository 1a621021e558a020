// The present sources → the command line as the build makes it of them, made once for all processes; other sources, another one.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { home } from "./source.ts";

/** Whatever goes into dist/: the very bytes, so that nothing old is ever run. */
const sources = ["src", "templates", "scripts", "package.json", "package-lock.json", "tsconfig.json"];
const alone = "tsconfig.build.json";
/** What the program looks for where the package lies; as it lies in the repository. */
const beside = ["src", "templates", "schema", "incidents", "package.json", "tsconfig.json", alone];
/** Inside the repository, so that packages are found from there; git passes over it. */
const store = join(home, "dist.tests");
const KEPT_MS = 24 * 60 * 60_000;

let made: Promise<string> | undefined;

/** The path of `dist/cli.js` in a tree of its own, built unless another process has done so from the same sources. */
export function builtCommandLine(): Promise<string> {
  made ??= build();
  return made;
}

/** What that build made of the templates, whether it is there yet or not. */
export const builtPrepared = (): string => join(store, hashOfSources(), "dist/prepared");

async function build(): Promise<string> {
  const tree = join(store, hashOfSources());
  const cli = join(tree, "dist/cli.js");
  if (existsSync(cli)) return cli;
  clearUp();
  mkdirSync(store, { recursive: true });
  const fresh = mkdtempSync(join(store, "new-"));
  try {
    // The build makes dist/ beside its own folder; a link would be the repository's.
    cpSync(join(home, "scripts"), join(fresh, "scripts"), { recursive: true });
    for (const name of beside) symlinkSync(join(home, name), join(fresh, name));
    await run(join(fresh, "scripts/build.mjs"), fresh);
    renameSync(fresh, tree);
  } catch (fault) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process was first.
    if (!existsSync(cli)) throw fault;
  }
  return cli;
}

function hashOfSources(): string {
  const hash = createHash("sha256").update(process.version);
  const take = (path: string) => hash.update(`\0${path}\0`).update(readFileSync(join(home, path)));
  for (const name of [...sources, alone]) {
    if (statSync(join(home, name)).isFile()) take(name);
    else
      for (const file of readdirSync(join(home, name), { recursive: true, encoding: "utf8" }).sort())
        if (statSync(join(home, name, file)).isFile()) take(join(name, file));
  }
  return hash.digest("hex").slice(0, 20);
}

/** Takes away those of sources long gone. */
function clearUp(): void {
  if (!existsSync(store)) return;
  for (const name of readdirSync(store)) {
    const { mtimeMs } = statSync(join(store, name), { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && mtimeMs < Date.now() - KEPT_MS)
      rmSync(join(store, name), { recursive: true, force: true });
  }
}

function run(script: string, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let told = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (told += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
    child.on("close", (exit) => (exit === 0 ? resolve() : reject(new Error(`the build ended with ${exit}: ${told}`))));
  });
}
