// Notices → bytes in any format; the browser is started when the first PDF is wanted, and again after a crash.
import type { Printer } from "../browser/printer.ts";
import type { Notice } from "../notice/tree.ts";
import type { Found, Problem } from "../problem.ts";
import type { Format, Lent } from "../write/index.ts";

export type Writers = {
  /** One document, with what it is lent beside a printer; a problem instead where the browser can't be had. */
  write(format: Format, notice: Notice, lent?: Omit<Lent, "printer">): Promise<Found<Uint8Array>>;
  /** Closes the browser, if there is one. */
  close(): Promise<void>;
};

/** A browser to print with instead of the found one, and whether it may run in its sandbox. */
export type WritersOptions = { browser?: string | undefined; sandbox: boolean };

/** Makes writers that share one browser. They must be closed. */
export function openWriters({ browser, sandbox }: WritersOptions): Writers {
  let printer: Promise<Found<Printer>> | undefined;
  let closed = false;
  const open = async (): Promise<Found<Printer>> => {
    const { openPrinter } = await import("../browser/printer.ts");
    return openPrinter({ noSandbox: !sandbox, ...(browser === undefined ? {} : { executable: browser }) });
  };
  const close = async (lent: typeof printer): Promise<void> => {
    await (await lent?.catch(() => undefined))?.value?.close().catch(() => undefined);
  };
  const print = async (format: Format, notice: Notice, more: Lent, again: boolean): Promise<Found<Uint8Array>> => {
    printer ??= open();
    const lent = printer;
    const opened = await lent;
    if (opened.value === undefined) return { problems: opened.problems };
    try {
      return { value: await format.write(notice, { ...more, printer: opened.value }), problems: opened.problems };
    } catch (error) {
      const problem = await printProblemOf(error);
      if (problem === undefined) throw error;
      // A job that is cut off by close() must not start a browser that nobody closes.
      if (problem.code !== "browser-crashed" || !again || closed) return { problems: [problem] };
      // Another document may have replaced it already.
      if (printer === lent) printer = undefined;
      await close(lent);
      return print(format, notice, more, false);
    }
  };
  return {
    async write(format, notice, more = {}) {
      if (format.needsPrinter) return print(format, notice, more, true);
      return { value: await format.write(notice, more), problems: [] };
    },
    close() {
      closed = true;
      return close(printer);
    },
  };
}

async function printProblemOf(error: unknown): Promise<Problem | undefined> {
  const { printProblem } = await import("../browser/printer.ts");
  return printProblem(error);
}
