// What a Word file may be at most, so that a hostile one costs neither time nor memory; a notice is far below each.

const MB = 1 << 20;

/** Sizes in bytes. A command compares `file` with what the disk says before it reads the file. */
export const docxLimits = {
  file: 20 * MB,
  parts: 500,
  /** Of one part, and of all, unpacked. */
  part: 32 * MB,
  total: 64 * MB,
  /** Unpacked to packed; of a part of less than 4 KB it says nothing. */
  ratio: 200,
  /** Of the XML that is parsed, all parts together: bytes, and tags, attributes and references. */
  xml: 8 * MB,
  nodes: 400_000,
  /** Elements within elements; characters and attributes of one tag. */
  depth: 256,
  tag: MB,
  attributes: 200,
} as const;

/** The name of a part as a problem tells it: a hostile one can be long. */
export function partName(name: string): string {
  return name.length <= 80 ? name : `${name.slice(0, 79).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Megabytes as a person is told them. */
export function megabytes(bytes: number): number {
  return Math.ceil((bytes / MB) * 10) / 10;
}
