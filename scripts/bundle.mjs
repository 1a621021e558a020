// The compiled command line and the packages it uses → a few files for Node to open instead of hundreds, and the licences of what is in them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Never run by us, but imported by code of puppeteer's that we do run: other protocols, and what unpacks browsers it has downloaded. */
const unused = ["chromium-bidi", "extract-zip", "tar-fs", "yargs"];

/** Imported by puppeteer's downloader, 1.2 MB, and of no effect where nothing is downloaded. */
const withoutProxies = {
  name: "without-proxies",
  setup({ onResolve }) {
    onResolve({ filter: /^proxy-agent$/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

/** Code that was written for `require` finds it under this name; a module has none of its own. */
const require =
  'import { createRequire as requireFor } from "node:module";\nconst require = requireFor(import.meta.url);';

/**
 * Puts what `cli.js` in a compiled tree imports into its folder `cli/`: what a command does not need stays a file of its own, opened only
 * where it is imported. `cli.js` itself then only leads there; the files lie as deep as the modules they are made of, which find `prepared/` from there.
 */
export async function bundleCommandLine(tree) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: tree,
    entryPoints: ["cli.js"],
    outdir: "cli",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    external: unused,
    plugins: [withoutProxies],
    banner: { js: require },
    metafile: true,
    logLevel: "warning",
  });
  const folders = new Set(Object.keys(metafile.inputs).flatMap((file) => packageFolder(join(tree, file)) ?? []));
  writeFileSync(join(tree, "cli/LICENCES.txt"), [...folders].sort().map(licenceOf).join("\n"));
  writeFileSync(join(tree, "cli.js"), '#!/usr/bin/env node\nimport "./cli/cli.js";\n');
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
