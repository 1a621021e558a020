// A class whose methods are generators within generators, as source → the same class filling a list, for what is read to its end anyway.

/**
 * `entry` is the method that is called from outside: it returns the list of all that it would have yielded, to which the other generator
 * methods only add. Nothing outside may change the class while it yields. What is written in any way not known here is an error.
 */
export function withoutGenerators(source, entry) {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "");
  const names = [...code.matchAll(/^ {4}\*(\w+)\(/gm)].map(([, name]) => name);
  if (!names.includes(entry)) throw new Error(`there is no generator ${entry}`);
  const call = `this\\.(?:${names.join("|")})\\(`;
  // A generator that is made and never run does nothing.
  const run = code.replace(new RegExp(`^ +${call}\\);$`, "gm"), ";");
  refuse(run, `(?<!\\byield\\* )${call}|this\\.${entry}\\(|\\b(?:yielded|fill)\\b`);
  const list = `${entry}(...given) { this.yielded = []; this.fill(...given); return this.yielded; }`;
  const plain = run
    .replace(new RegExp(`\\byield\\* (?=${call})`, "g"), "")
    .replace(/^( +)yield ([^*;][^;]*);$/gm, "$1this.yielded.push($2);")
    .replace(/^ {4}\*(?=\w+\()/gm, "    ")
    .replace(`    ${entry}(`, `    ${list}\n    fill(`);
  refuse(plain, "\\byield\\b|\\bfunction ?\\*|^ *(?:static |async )*\\*");
  return plain;
}

function refuse(code, pattern) {
  const found = new RegExp(`^.*(?:${pattern}).*$`, "m").exec(code);
  if (found !== null) throw new Error(`generators can't be taken out of: ${found[0].trim()}`);
}
