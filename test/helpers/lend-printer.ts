// A suite of tests → one browser that prints for all of them, started before the first and closed after the last.
import type { Test } from "uvu";
import * as assert from "uvu/assert";
import { openPrinter, type Printer } from "../../src/browser/printer.ts";

/** A printer to use within the tests of the suite; a suite without a browser fails. */
export function lendPrinter(test: Pick<Test, "before" | "after">): Pick<Printer, "print" | "withPage"> {
  let opened: Printer | undefined;
  const printer = (): Printer => {
    if (opened === undefined) throw new Error("the suite has not begun");
    return opened;
  };
  test.before(async () => {
    const { value, problems } = await openPrinter();
    assert.equal(problems, []);
    opened = value;
  });
  test.after(() => opened?.close());
  return { print: (html) => printer().print(html), withPage: (run) => printer().withPage(run) };
}
