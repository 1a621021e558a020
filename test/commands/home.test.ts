// Where the package finds its own files, from src/ as from dist/.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { home, packageVersion, templatesFolder } from "../../src/commands/home.ts";

test("home holds package.json, and templates/ is in it", () => {
  assert.ok(existsSync(join(home, "package.json")));
  assert.ok(existsSync(join(templatesFolder, "locales", "ja.yaml")));
});

test("the version is a version", () => {
  assert.match(packageVersion(), /^\d+\.\d+\.\d+$/);
});

test.run();
