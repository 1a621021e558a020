// Two texts of an incident file → what changed between them, as a unified diff.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/**
 * A unified diff of two texts of one file, three lines of context around each change; empty where they are the same. Line ends are
 * shown as they are: one that changes is a change of its line.
 */
export function yamlDiff(before: string, after: string, file: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
