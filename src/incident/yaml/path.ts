// Paths of the incident: `affected[0].data[2].item` and its parts, either way.

/** A key or an index. */
export type Part = string | number;

const bare = /^[^\s.[\]"]+$/u;

/** Writes parts as a path; a key that would be misread stands in quotes: `a["x.y"]`. */
export function pathText(parts: readonly Part[]): string {
  let text = "";
  for (const part of parts) {
    if (typeof part === "number") text += `[${part}]`;
    else if (!bare.test(part)) text += `[${JSON.stringify(part)}]`;
    else text += text === "" ? part : `.${part}`;
  }
  return text;
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
