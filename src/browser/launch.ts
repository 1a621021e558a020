// A browser's executable to a running browser that can reach no network and sees only our fonts.

import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Found, problem } from "../problem.ts";
import type { BrowserChoice } from "./find.ts";
import type { Fonts } from "./fonts.ts";
import { type Browser, loadDriver } from "./puppeteer.ts";

/** Whether the browser's own sandbox is on; root has none on Linux. */
export type Sandbox = "on" | "off-root" | "off-asked";

/** A running browser. `version` is as it tells itself: `HeadlessChrome/143.0.7499.0`. */
export type Launched = { browser: Browser; version: string; sandbox: Sandbox };

/** No answer within this many milliseconds is a failure: a bad browser must not hang a run. */
export const patience = { launch: 30_000, job: 120_000 } as const;

/**
 * Starts the browser. Problems: `browser-sandbox-refused` (the system forbids the sandbox, as containers do; only the
 * user may switch it off), `browser-failed` with what it said last.
 */
export async function launchBrowser(choice: BrowserChoice, fonts: Fonts, noSandbox: boolean): Promise<Found<Launched>> {
  const { executable } = choice;
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const sandbox: Sandbox = noSandbox ? "off-asked" : isRoot ? "off-root" : "on";
  const env = await environment(choice, fonts);
  const args = [...(sandbox === "on" ? [] : ["--no-sandbox"]), ...closed];
  try {
    const { launch } = await loadDriver();
    const browser = await launch({
      executablePath: executable,
      // The old headless, which prints thrice as fast; a whole browser, which no longer has it, takes this for its only one.
      headless: "shell",
      pipe: true,
      env,
      args,
      // A signal is the program's to answer: it finishes the file at hand and closes the browser.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: patience.launch,
      protocolTimeout: patience.job,
    });
    return { value: { browser, version: await browser.version(), sandbox }, problems: [] };
  } catch (error) {
    const said = await lastWords(executable, [...args, "--headless", "about:blank"], env);
    const place = { file: executable };
    if (sandbox === "on" && /no usable sandbox|suid sandbox/i.test(said)) {
      return { problems: [problem("browser-sandbox-refused", place, { executable })] };
    }
    const detail = said || (error instanceof Error ? error.message : String(error));
    return { problems: [problem("browser-failed", place, { executable, detail })] };
  }
}

const closed = [
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--force-device-scale-factor=1",
  "--lang=en-US",
  // Scripts off and requests intercepted still lets `<link rel=prefetch>` out; these do not.
  "--proxy-server=http://127.0.0.1:9",
  "--proxy-bypass-list=<-loopback>",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/** Why the browser does not start, which puppeteer does not tell: what it says when started by hand, or `""` when that goes well. */
function lastWords(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    execFile(executable, args, { env, timeout: 5000, killSignal: "SIGKILL" }, (error, _, stderr) => {
      const lines = stderr.split("\n").filter((line) => line.trim() !== "");
      resolve(error === null || error.killed ? "" : (lines.at(-1) ?? error.message));
    });
  });
}

/** Little of ours: the browser needs no secrets, and should behave alike everywhere. */
async function environment(choice: BrowserChoice, fonts: Fonts): Promise<Record<string, string | undefined>> {
  const { PATH, TMPDIR } = process.env;
  if (process.platform !== "linux") {
    // Not run. Browsers there look for their system folders by these.
    const names = ["HOME", "USERPROFILE", "SystemRoot", "LOCALAPPDATA", "APPDATA", "TEMP", "TMP"];
    return { PATH, TMPDIR, ...Object.fromEntries(names.map((name) => [name, process.env[name]])) };
  }
  // A home of its own: the user's may be missing, and holds settings that are none of our business.
  const home = path.join(path.dirname(fonts.folder), "home");
  await mkdir(home, { recursive: true, mode: 0o700 });
  const own = { HOME: home, TMPDIR: os.tmpdir(), LANG: "C.UTF-8", TZ: "UTC", FONTCONFIG_FILE: fonts.config };
  return { PATH, ...own, ...(choice.libraries === undefined ? {} : { LD_LIBRARY_PATH: choice.libraries }) };
}
