// Numbers a notice: fills the labels of sections and ordered lists, and of the references to them.
import { type Found, type Problem, problem } from "../problem.ts";
import { numberLabel } from "./figures.ts";
import { mapRuns, mapSame, withChildren, withItems } from "./rebuild.ts";
import type { Block, Inline, List, ListItem, Notice, NumberRef, NumberStyle, Reference, Section } from "./tree.ts";

/** What a reference to a numbered block can print: its own label, or that of its ancestors too. */
export type ReferenceForms = { own: string; full: string };

/** The notice with every label filled. Counting starts at 1 in each parent and in each list; what has no `numbering` takes no number. */
export function numberNotice(notice: Notice): Found<Notice> {
  const { blocks, forms } = numbered(notice);
  const problems: Problem[] = [];
  const label = (reference: Reference): Reference => {
    const found = forms.get(reference.to);
    if (found === undefined) {
      const code = allIds(blocks).includes(reference.to) ? "reference-unnumbered" : "reference-unknown";
      problems.push(problem(code, { file: notice.template }, { id: reference.to }));
      return reference;
    }
    return { ...reference, label: reference.form === "own" ? found.own : found.full };
  };
  const children = mapRuns<Inline, Inline>(blocks, labelling(label));
  return { value: { ...notice, children }, problems };
}

/**
 * The two forms by block id, as the fields `REF \n` and `REF \w` yield them in LibreOffice (measured) and Word: one ASCII period at
 * the end drops. A block whose ancestors leave a level out, or with a style of its own, has only its own form.
 */
export function referenceForms(notice: Pick<Notice, "children" | "numbering">): Map<string, ReferenceForms> {
  return numbered(notice).forms;
}

type Counted = { levels: readonly NumberStyle[]; forms: Map<string, ReferenceForms> };
/** Labels of the numbered ancestors, by depth. */
type Chain = readonly (string | undefined)[];

function numbered(notice: Pick<Notice, "children" | "numbering">) {
  const forms = new Map<string, ReferenceForms>();
  return { blocks: numberBlocks(notice.children, [], { levels: notice.numbering, forms }), forms };
}

function numberBlocks(blocks: readonly Block[], chain: Chain, counted: Counted): Block[] {
  let sections = 0;
  return mapSame(blocks, (block): Block => {
    switch (block.type) {
      case "section":
        if (block.numbering !== undefined) sections += 1;
        return numberSection(block, sections, chain, counted);
      case "list":
        return numberList(block, chain, counted);
      case "note":
      case "box":
        return withChildren(block, numberBlocks(block.children, chain, counted));
      case "definitions":
        return withItems(
          block,
          mapSame(block.items, (item) => withChildren(item, numberBlocks(item.children, chain, counted))),
        );
      case "paragraph":
      case "table":
        return block;
      default:
        return block satisfies never;
    }
  });
}

function numberSection(section: Section, count: number, chain: Chain, counted: Counted): Section {
  if (section.numbering === undefined) {
    return { ...section, label: "", children: numberBlocks(section.children, chain, counted) };
  }
  const numbering = withStyle(section.numbering, counted);
  const label = numberLabel(numbering.style, count);
  const inside = enter(section.id, label, numbering, chain, counted);
  return { ...section, label, numbering, children: numberBlocks(section.children, inside, counted) };
}

function numberList(list: List, chain: Chain, counted: Counted): List {
  if (list.numbering === undefined) {
    const inside = (item: ListItem) => withChildren(item, numberBlocks(item.children, chain, counted));
    return withItems(list, mapSame(list.items, inside));
  }
  const numbering = withStyle(list.numbering, counted);
  const items = list.items.map((item, index) => {
    const label = numberLabel(numbering.style, index + 1);
    const inside = enter(item.id, label, numbering, chain, counted);
    return { id: item.id, label, children: numberBlocks(item.children, inside, counted) };
  });
  return { ...list, numbering, items };
}

function withStyle(numbering: NumberRef, counted: Counted): NumberRef {
  const style = numbering.own ? undefined : counted.levels[numbering.depth];
  return style === undefined || style === numbering.style ? numbering : { ...numbering, style };
}

/** Notes what references to the block print, and gives the chain for what is inside it. */
function enter(id: string, label: string, numbering: NumberRef, chain: Chain, counted: Counted): Chain {
  const own = label.endsWith(".") ? label.slice(0, -1) : label;
  if (numbering.own) {
    counted.forms.set(id, { own, full: own });
    return chain;
  }
  const inside: (string | undefined)[] = chain.slice(0, numbering.depth);
  const whole = inside.length === numbering.depth && !inside.includes(undefined);
  counted.forms.set(id, { own, full: whole ? inside.join("") + own : own });
  inside[numbering.depth] = label;
  return inside;
}

/** Gives each reference of a run the label that is asked for. */
function labelling(label: (reference: Reference) => Reference): (inlines: Inline[]) => Inline[] {
  const all = (inlines: Inline[]): Inline[] => mapSame(inlines, one);
  const one = (inline: Inline): Inline => {
    switch (inline.type) {
      case "reference":
        return label(inline);
      case "strong":
      case "strike":
      case "link":
      case "fact":
        return withChildren(inline, all(inline.children));
      case "text":
      case "break":
      case "ruby":
        return inline;
      default:
        return inline satisfies never;
    }
  };
  return all;
}

function allIds(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "section":
      case "note":
      case "box":
        return [block.id, ...allIds(block.children)];
      case "list":
        return [block.id, ...block.items.flatMap((item) => [item.id, ...allIds(item.children)])];
      case "definitions":
        return [block.id, ...block.items.flatMap((item) => allIds(item.children))];
      case "paragraph":
      case "table":
        return [block.id];
      default:
        return block satisfies never;
    }
  });
}
