// A PDF → the lines of each page, as pdf.js reads them.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Lines of every page from top to bottom, left to right in each; text within 2 pt of height is one line. */
export async function pdfLines(pdf: Uint8Array): Promise<string[][]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines: { y: number; parts: { x: number; text: string }[] }[] = [];
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      const line = lines.find((known) => Math.abs(known.y - y) < 2);
      if (line === undefined) lines.push({ y, parts: [{ x, text: item.str }] });
      else line.parts.push({ x, text: item.str });
    }
    lines.sort((a, b) => b.y - a.y);
    pages.push(
      lines.map(({ parts }) =>
        parts
          .sort((a, b) => a.x - b.x)
          .map((part) => part.text)
          .join(""),
      ),
    );
  }
  await task.destroy();
  return pages;
}
