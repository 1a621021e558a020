// The compiled command line and the packages it uses → a few scripts for Node to open instead of hundreds of modules, and the licences of what is in them.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { withoutGenerators } from "./without-generators.mjs";

/** Never run by us, but imported by code of puppeteer's that we do run: other protocols, and what unpacks browsers it has downloaded. */
const unused = ["chromium-bidi", "extract-zip", "tar-fs", "yargs"];

/** Imported by puppeteer's downloader, 1.2 MB, and of no effect where nothing is downloaded. */
const withoutProxies = {
  name: "without-proxies",
  setup({ onResolve }) {
    onResolve({ filter: /^proxy-agent$/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

/** Imported by commander to run commands that are programs of their own, which ours are not; loading it takes as long as a tenth of Node's start. */
const withoutPrograms = {
  name: "without-programs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?child_process$/ }, ({ importer, path }) =>
      importer.includes("/node_modules/commander/") ? { path, namespace: "nothing" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
};

/** yaml asks Node's environment at every sign it reads, a fifth of reading a file; what it has for browsers is the same without. */
const withoutEnvironment = {
  name: "without-environment",
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => {
      const manifest = createRequire(import.meta.url).resolve("yaml/package.json");
      return { path: join(dirname(manifest), "browser/index.js") };
    });
  },
};

/** yaml hands each sign it reads through six generators, a quarter of all memory that checking an incident takes; we read texts as a whole. */
const withoutYields = {
  name: "without-yields",
  setup({ onLoad }) {
    const entries = { lexer: "lex", parser: "parse" };
    onLoad({ filter: /[/\\]yaml[/\\]browser[/\\]dist[/\\]parse[/\\](lexer|parser)\.js$/ }, ({ path }) => ({
      contents: withoutGenerators(readFileSync(path, "utf8"), entries[basename(path, ".js")]),
    }));
  },
};

/** Of holidays we ask the day alone; what each is called, in two languages, is a fifteenth of what a check loads. */
const withoutNames = {
  name: "without-names",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]@holiday-jp[/\\]holiday_jp[/\\]/ }, ({ path }) => {
      const { holidays } = createRequire(path)("@holiday-jp/holiday_jp");
      const days = Object.fromEntries(Object.keys(holidays).map((day) => [day, {}]));
      return { contents: `exports.holidays = JSON.parse('${JSON.stringify(days)}');` };
    });
  },
};

/** Modules that are run as such, and what each then is: it leads to its script; what was compiled of the scripts is taken first. */
const entries = ["cli", "worker"];
const leadTo = (name) => `#!/usr/bin/env node
import { createRequire } from "node:module";
import { takeCompiled } from "./compiled.js";
takeCompiled();
createRequire(import.meta.url)("./cli/${name}.cjs");
`;

/**
 * Puts what the entries of a compiled tree import into its folder `cli/`: what a command does not need stays a file of its own, opened only
 * where it is imported. The entries then only lead there; the files lie as deep as the modules they are made of, which find `prepared/`
 * from there. They are scripts, not modules: only of scripts can Node 20 take what was compiled before.
 */
export async function bundleCommandLine(tree) {
  const { build, transform } = await import("esbuild");
  const there = entries.filter((name) => existsSync(join(tree, `${name}.js`)));
  const { metafile, outputFiles } = await build({
    absWorkingDir: tree,
    entryPoints: there.map((name) => `${name}.js`),
    outdir: "cli",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    external: unused,
    plugins: [withoutProxies, withoutPrograms, withoutEnvironment, withoutYields, withoutNames],
    outExtension: { ".js": ".cjs" },
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  mkdirSync(join(tree, "cli"));
  for (const { path, text } of outputFiles) writeFileSync(path, await scriptOf(text, transform));
  const folders = new Set(Object.keys(metafile.inputs).flatMap((file) => packageFolder(join(tree, file)) ?? []));
  writeFileSync(join(tree, "cli/LICENCES.txt"), [...folders].sort().map(licenceOf).join("\n"));
  for (const name of there) writeFileSync(join(tree, `${name}.js`), leadTo(name));
  copyFileSync(new URL("compiled.mjs", import.meta.url), join(tree, "compiled.js"));
}

/** A module as a script that does the same; what a script can't do, such as telling of itself as modules do, is an error. */
async function scriptOf(text, transform) {
  const { code, warnings } = await transform(text.replace(/^#!.*\n/, ""), {
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "own_url", "import.meta.dirname": "__dirname", "import.meta.filename": "__filename" },
    minify: true,
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  return code.includes("own_url") ? `const own_url=require("node:url").pathToFileURL(__filename).href;${code}` : code;
}

/** The folder of the package that a file belongs to; none where it is ours. */
function packageFolder(file) {
  if (!file.includes("/node_modules/")) return undefined;
  let folder = dirname(file);
  while (!/node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder)) folder = dirname(folder);
  return folder;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return `${[`==== ${name} ${version} (${license}) ====`, ...texts].join("\n\n")}\n`;
}
