// What the build compiled of the command line's scripts → taken by Node instead of compiling them, a third of the time of a short run.
import Module, { createRequire } from "node:module";

// Not imported: to make a module of what Node has built in takes Node some milliseconds.
const require = createRequire(import.meta.url);
const { closeSync, openSync, readFileSync, readSync } = require("node:fs");
const { dirname, join, relative, sep } = require("node:path");
const { Script } = require("node:vm");

/** Files beside this one in dist/: which script's part is where, and all parts one after the other. */
export const [indexFile, partsFile] = ["compiled.json", "compiled.bin"];

/** Only the very same Node can use them. */
export const machine = `${process.version} ${process.platform} ${process.arch}`;

/** Lets the scripts of this tree be loaded as they were compiled. V8 looks itself whether it can, and compiles a script where it can't. */
export function takeCompiled() {
  const tree = dirname(require("node:url").fileURLToPath(import.meta.url));
  const partOf = partsOf(tree);
  if (partOf !== undefined) return compileBy(tree, partOf);
  // From 22.1 on Node keeps what it has compiled itself, where it may write; a short run takes a third longer by that.
  Module.enableCompileCache?.();
}

/** What was compiled of a script, by its path in the tree; nothing at all where nothing was, or by another Node. */
function partsOf(tree) {
  const index = indexOf(tree);
  if (index?.machine !== machine) return undefined;
  return (path) => {
    const [from, length] = index.parts[path] ?? [];
    if (length === undefined) return undefined;
    const file = openSync(join(tree, partsFile));
    try {
      const part = Buffer.allocUnsafe(length);
      return readSync(file, part, 0, length, from) === length ? part : undefined;
    } finally {
      closeSync(file);
    }
  };
}

function indexOf(tree) {
  try {
    return JSON.parse(readFileSync(join(tree, indexFile), "utf8"));
  } catch {
    return undefined; // built without
  }
}

/** Has Node compile the scripts of a tree by what is known of them; `done` hears of each. */
export function compileBy(tree, partOf, done = () => {}) {
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (source, filename, ...rest) {
    const path = relative(tree, filename).replaceAll(sep, "/");
    if (path.startsWith("..") || path.includes("node_modules/")) return compile.call(this, source, filename, ...rest);
    const script = new Script(Module.wrap(source), { filename, cachedData: partOf(path) });
    done(path, script);
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, this.require.bind(this), this, filename, dirname(filename));
  };
}
