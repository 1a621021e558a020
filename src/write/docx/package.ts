// The parts of a notice → the bytes of a Word file.
import { Document, Footer, Header, Numbering, Packer, PageNumber, Paragraph, Styles, TextRun } from "docx";
import type { Notice } from "../../notice/tree.ts";
import { page } from "../look.ts";
import { commentParts } from "./comment-parts.ts";
import type { Context } from "./context.ts";
import { type Element, Ready, xmlPart } from "./element.ts";
import { manifestParts } from "./manifest.ts";
import { appPart, corePart, customProperties } from "./properties.ts";
import { settingsPart } from "./settings.ts";
import { stampZip } from "./stamp.ts";
import { headingStyles } from "./style-list.ts";
import { stylesPart } from "./styles.ts";
import { writable } from "./text.ts";
import { mm } from "./units.ts";

/** docx replaces `{list name}` in all of the document's XML; a document that has no list of docx's keeps its words. */
class NoLists extends Numbering {
  override get ConcreteNumbering(): [] {
    return [];
  }
  override prepForXml(): Element {
    return { "w:numbering": {} };
  }
}

class NoStyles extends Styles {
  override prepForXml(): Element {
    return { "w:styles": {} };
  }
}

const noLists = new NoLists({ config: [] });
const noStyles = new NoStyles({});

/** A document whose numbering and styles are given whole; docx need not write its own first. */
class NoticeDocument extends Document {
  override get Numbering(): Numbering {
    return noLists;
  }
  override get Styles(): Styles {
    return noStyles;
  }
}

/** The file: docx makes the document, its header and footer, relationships and content types; the other parts are given to it whole. */
export async function packNotice(
  body: readonly Element[],
  context: Context,
  sources: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const { notice, purpose, links, numbering, numberedHeadings } = context;
  const isPublic = purpose === "publication";
  const document = new NoticeDocument({
    customProperties: isPublic ? [] : customProperties(notice, sources),
    sections: [
      {
        properties: pageProperties,
        headers: header(context),
        footers: { default: new Footer({ children: footer(notice) }) },
        children: body.map((element) => new Ready(element)),
      },
    ],
  });
  const { Relationships: relationships } = document.Document;
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  for (const [target, id] of links) relationships.addRelationship(id, `${office}/hyperlink`, target, "External");
  if (!isPublic) {
    relationships.addRelationship("Export", `${office}/customXml`, "../customXml/item1.xml");
    document.ContentTypes.addOverride(
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      "/customXml/itemProps1.xml",
    );
  }
  const comments = commentParts(context.comments, context.ids);
  for (const { path, name, contentType, relationship } of comments) {
    document.ContentTypes.addOverride(contentType, `/${path}`);
    relationships.addRelationship(name, relationship, path.replace("word/", ""));
  }
  const headings = numberedHeadings.map((has, index) => (has ? headingStyles[index] : undefined));
  const parts = {
    "word/styles.xml": stylesPart(notice.locale, numberedHeadings, purpose),
    "word/numbering.xml": xmlPart(numbering.part(headings)),
    "word/settings.xml": xmlPart(settingsPart(notice.locale, purpose)),
    "docProps/core.xml": xmlPart(corePart(notice, purpose)),
    "docProps/app.xml": xmlPart(appPart(purpose)),
    ...(isPublic ? {} : manifestParts(context, sources)),
    ...Object.fromEntries(comments.map(({ path, xml }) => [path, xml])),
  };
  const overrides = Object.entries(parts).map(([path, data]) => ({ path, data }));
  return stampZip(await Packer.toBuffer(document, undefined, overrides));
}

/** A4. No line grid: with one, Word would put every heading on a multiple of the body's line. */
const pageProperties = {
  page: {
    size: { width: mm(page.width), height: mm(page.height) },
    margin: {
      ...{ top: mm(page.margin.top), right: mm(page.margin.right), bottom: mm(page.margin.bottom) },
      ...{ left: mm(page.margin.left), header: mm(page.header), footer: mm(page.footer), gutter: 0 },
    },
  },
};

/** The draft mark on every page, for counsel with version and date; a published notice has no header. */
function header({ notice, review }: Context): { default?: Header } {
  const text = review?.header ?? notice.page.draft;
  if (text === undefined) return {};
  const mark = new TextRun(writable(text, "page.draft"));
  return { default: new Header({ children: [new Paragraph({ style: "Header", children: [mark] })] }) };
}

function footer({ page: { number } }: Notice): Paragraph[] {
  const [before, between, after] = number.map((part) => writable(part, "page.number"));
  const children = [before ?? "", PageNumber.CURRENT, between ?? "", PageNumber.TOTAL_PAGES, after ?? ""];
  return [new Paragraph({ style: "Footer", children: [new TextRun({ children })] })];
}
