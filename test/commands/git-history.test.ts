import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { blobFromGit, revisionOf } from "../../src/commands/git-history.ts";
import { isInstalled } from "../helpers/docx-programs.ts";
import { folderWith } from "../helpers/folder.ts";

const hasGit = isInstalled("git", "git");

function repository(): {
  folder: string;
  git: (...args: string[]) => void;
  commit: (name: string, text: string) => void;
} {
  const folder = folderWith();
  const git = (...args: string[]): void => {
    const who = ["-c", "user.name=a", "-c", "user.email=a@example.jp", "-c", "core.autocrlf=false"];
    execFileSync("git", [...who, ...args], { cwd: folder, stdio: "ignore" });
  };
  git("init", "-q");
  const commit = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
    git("add", "-A");
    git("commit", "-q", "-m", "x");
  };
  return { folder, git, commit };
}

const is =
  (text: string) =>
  (bytes: Uint8Array): bytes is Uint8Array =>
    Buffer.from(bytes).toString() === text;
const found = (file: string, text: string): string | undefined => {
  const bytes = blobFromGit(file, is(text));
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
};

test("an older version is found, also under an older name and on another branch", () => {
  if (!hasGit) return;
  const { folder, git, commit } = repository();
  commit("old.yaml", "first\nsame\nsame\nsame\n");
  git("mv", "old.yaml", "new.yaml");
  commit("new.yaml", "second\nsame\nsame\nsame\n");
  git("checkout", "-q", "-b", "side");
  commit("new.yaml", "aside\nsame\nsame\nsame\n");
  git("checkout", "-q", "-");
  const file = join(folder, "new.yaml");
  for (const head of ["first", "second", "aside"]) {
    const text = `${head}\nsame\nsame\nsame\n`;
    assert.is(found(file, text), text);
  }
  assert.is(found(file, "never\n"), undefined);
});

test("line ends that git has changed are tried both ways", () => {
  if (!hasGit) return;
  const { folder, commit } = repository();
  commit("a.yaml", "one\ntwo\n");
  assert.is(found(join(folder, "a.yaml"), "one\r\ntwo\r\n"), "one\r\ntwo\r\n");
});

test("more versions than fit a batch are looked through", () => {
  if (!hasGit) return;
  const { folder, commit } = repository();
  for (let version = 0; version < 55; version++) commit("a.yaml", `version ${version}\n`);
  assert.is(found(join(folder, "a.yaml"), "version 0\n"), "version 0\n");
});

test("without a repository there is nothing, and nothing is said", () => {
  assert.is(found(join(folderWith({ "a.yaml": "x" }), "a.yaml"), "x"), undefined);
  assert.is(found(join(folderWith(), "no", "such", "a.yaml"), "x"), undefined);
});

test("nothing that the repository's settings name is run", () => {
  if (!hasGit) return;
  const { folder, git, commit } = repository();
  commit("a.yaml", "one\n");
  commit("a.yaml", "two\n");
  const trap = join(folder, "trap.sh");
  writeFileSync(trap, `#!/bin/sh\ntouch ${join(folder, "sprung")}\n`);
  chmodSync(trap, 0o755);
  mkdirSync(join(folder, "hooks"));
  for (const key of ["core.fsmonitor", "core.pager", "gpg.program", "diff.external", "core.sshCommand"])
    git("config", key, trap);
  git("config", "log.showSignature", "true");
  assert.is(found(join(folder, "a.yaml"), "one\n"), "one\n");
  assert.throws(() => execFileSync("ls", [join(folder, "sprung")], { stdio: "ignore" }));
});

test("a revision of a file is read as it was; what is none leads nowhere", () => {
  if (!hasGit) return;
  const { folder, commit } = repository();
  commit("a.yaml", "one");
  commit("a.yaml", "two");
  const text = (revision: string, name = "a.yaml"): string | undefined => {
    const bytes = revisionOf(join(folder, name), revision);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString();
  };
  assert.equal([text("HEAD"), text("HEAD~1"), text("HEAD@{0}")], ["two", "one", "two"]);
  for (const revision of ["HEAD~2", "-h", "--batch", "HEAD:a.yaml", "", "a b", "a\n"])
    assert.is(text(revision), undefined);
  assert.is(text("HEAD", "b.yaml"), undefined);
});

test.run();
