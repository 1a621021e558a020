// A Word file of ours → the same with tracked changes and comments in markup as Word writes it.
import { commentsOf, editDocx, namespaces } from "./make-docx.ts";
import { del, ins, r } from "./read-returned.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const by = 'w:id="7" w:author="山田" w:date="2026-04-09T10:30:00Z"';

/** What is done in turn to the paragraphs that have words of their own: `words` is the first run of them, `whole` the paragraph. */
const edits: readonly ((whole: string, words: string) => string)[] = [
  (whole, words) => whole.replace(words, del("山田", words) + ins("山田", r("新たな文言12件"))),
  (whole, words) => whole.replace(words, ins("佐藤", r("加筆"), del("山田", r("取消"))) + words),
  (whole, words) =>
    whole.replace(words, ends.map(({ start }) => start).join("") + words + ends.map(({ end }) => end).join("")),
  (whole) => withMark(whole, `<w:del ${by}/>`),
  (whole) => {
    const properties = `<w:pPr><w:pStyle w:val="BodyText"/><w:rPr><w:ins ${by}/></w:rPr></w:pPr>`;
    return `${whole}<w:p>${properties}${ins("山田", r("追加した段落"))}</w:p>`;
  },
  (whole) => whole,
];

/** A comment and its reply have the same range, each with ends of its own. */
const ends = [1, 2].map((id) => ({
  start: `<w:commentRangeStart w:id="${id}"/>`,
  end: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
}));

/** `only` leaves out the changes of paragraphs' ends, or the comments. */
export function editAsCounsel(
  bytes: Uint8Array,
  only: { ends?: boolean; comments?: boolean } = {},
): Promise<Uint8Array> {
  const { ends = true, comments = true } = only;
  const wanted = edits.filter((_, index) => (index !== 2 || comments) && ((index !== 3 && index !== 4) || ends));
  let turn = 0;
  let commented = false;
  const edit = (whole: string): string => {
    const words = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>[^<]*<\/w:t><\/w:r>/.exec(whole)?.[0];
    if (words === undefined || /fldChar|<w:ruby>/.test(whole)) return whole;
    const next = wanted[turn++ % wanted.length] ?? ((same: string) => same);
    if (next === edits[2] && commented) return whole;
    commented ||= next === edits[2];
    return next(whole, words);
  };
  const parts = comments ? commentParts : {};
  return editDocx(
    bytes,
    (xml, name) => {
      if (name === "word/document.xml") return xml.replace(/<w:p [^>]*w14:paraId[^>]*>.*?<\/w:p>/g, edit);
      if (name === "[Content_Types].xml" && comments) return xml.replace("</Types>", `${types}</Types>`);
      if (name === "word/_rels/document.xml.rels" && comments)
        return xml.replace("</Relationships>", `${links}</Relationships>`);
      return xml;
    },
    parts,
  );
}

function withMark(paragraph: string, mark: string): string {
  return paragraph.replace("</w:pPr>", `<w:rPr>${mark}</w:rPr></w:pPr>`);
}

const comment = (id: number, text: string): string =>
  `<w:comment w:id="${id}" w:author="山田" w:date="2026-04-09T10:30:00Z"><w:p w14:paraId="0000000${id}">${r(text)}</w:p></w:comment>`;

const commentParts: Record<string, string> = {
  "word/comments.xml": commentsOf(comment(1, "ご確認ください") + comment(2, "承知しました")),
  "word/commentsExtended.xml": `<w15:commentsEx ${namespaces}><w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>`,
};
const types = Object.keys(commentParts)
  .map((name) => `<Override PartName="/${name}" ContentType="${TYPES}.${name.slice(5, -4)}+xml"/>`)
  .join("");
const links = [
  `<Relationship Id="c1" Type="${OFFICE}/comments" Target="comments.xml"/>`,
  `<Relationship Id="c2" Type="${MICROSOFT}/commentsExtended" Target="commentsExtended.xml"/>`,
].join("");
