// The standard streams as commands see them: lines of output, lines of report, and one status line on a terminal.

/** Where a command says what it has to say. */
export type Console = {
  /** A line of the result, to standard output. */
  out(line: string): void;
  /** A line about the run, to standard error. */
  tell(line: string): void;
  /** The status line: on a terminal it is overwritten, and gone when called with nothing; elsewhere nothing is shown. */
  status(line?: string): void;
  /** Whether the stream takes colour. */
  colour: { out: boolean; tell: boolean };
  /** Whether standard error is a terminal. */
  terminal: boolean;
};

type Stream = { write(text: string): unknown; isTTY?: boolean; columns?: number };

/** A console on two streams; no colour where NO_COLOR is set or the stream is no terminal. */
export function openConsole(out: Stream, err: Stream, env: NodeJS.ProcessEnv): Console {
  const mayColour = !env["NO_COLOR"] && env["TERM"] !== "dumb";
  let shown = false;
  const clear = () => {
    if (shown) err.write("\r\x1b[K");
    shown = false;
  };
  return {
    out(line) {
      clear();
      out.write(`${line}\n`);
    },
    tell(line) {
      clear();
      err.write(`${line}\n`);
    },
    status(line) {
      if (!err.isTTY) return;
      clear();
      if (line === undefined) return;
      // A line that wraps can't be overwritten; a CJK character takes two columns.
      err.write([...line].slice(0, Math.max(10, Math.floor((err.columns ?? 80) / 2))).join(""));
      shown = true;
    },
    colour: { out: mayColour && out.isTTY === true, tell: mayColour && err.isTTY === true },
    terminal: err.isTTY === true,
  };
}
