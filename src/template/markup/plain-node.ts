// The nodes of plain output: in the shape of the parser's, but as small as can be, for a notice has some thousand of them.
import type { Node } from "./reader.ts";

/** An offset in the output. It is its own location: that is asked for only where a problem is told. */
class PlainNode {
  readonly startOffset: number;

  constructor(startOffset: number) {
    this.startOffset = startOffset;
  }

  get sourceCodeLocation(): { startOffset: number } {
    return this;
  }
}

/** A text. */
export class PlainText extends PlainNode {
  readonly value: string;

  constructor(value: string, startOffset: number) {
    super(startOffset);
    this.value = value;
  }

  get nodeName(): string {
    return "#text";
  }
}

const nothing: readonly Node[] = [];

/** An element; what is in it is set when its end is read. */
export class PlainElement extends PlainNode {
  readonly tagName: string;
  childNodes = nothing;
  /** A name, its value, the next name, and so on. */
  readonly written: readonly string[];

  constructor(tagName: string, written: readonly string[], startOffset: number) {
    super(startOffset);
    this.tagName = tagName;
    this.written = written;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get attrs(): { name: string; value: string }[] {
    return this.written.flatMap((name, at) => (at % 2 === 0 ? [{ name, value: this.written[at + 1] ?? "" }] : []));
  }

  attribute(name: string): string | undefined {
    const { written } = this;
    for (let at = 0; at < written.length; at += 2) if (written[at] === name) return written[at + 1];
    return undefined;
  }
}
