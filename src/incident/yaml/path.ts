// Paths of the incident: `affected[0].data[2].item` and its parts, either way.

/** A key or an index. */
export type Part = string | number;

const bare = /^[^\s.[\]"]+$/u;

/** Writes parts as a path; a key that would be misread stands in quotes: `a["x.y"]`. */
export function pathText(parts: readonly Part[]): string {
  return parts.reduce<string>(joinPath, "");
}

/** The path of a part of what stands at `path`. */
export function joinPath(path: string, part: Part): string {
  if (typeof part === "number") return `${path}[${part}]`;
  if (!bare.test(part)) return `${path}[${JSON.stringify(part)}]`;
  return path === "" ? part : `${path}.${part}`;
}

/** Reads a path; `undefined` where it is not one. The empty path is the whole file. */
export function pathParts(path: string): Part[] | undefined {
  const step = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|(\.?)([^\s.[\]"]+)/uy;
  const parts: Part[] = [];
  while (step.lastIndex < path.length) {
    const start = step.lastIndex;
    const match = step.exec(path);
    if (match === null) return undefined;
    const [, index, quoted, dot, key] = match;
    if (index !== undefined) parts.push(Number(index));
    else if (quoted !== undefined) {
      const text = unquoted(quoted);
      if (text === undefined) return undefined;
      parts.push(text);
    } else if (key !== undefined) {
      if ((dot === ".") !== start > 0) return undefined;
      parts.push(key);
    }
  }
  return parts;
}

function unquoted(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined; // a bad escape: not a path
  }
}
