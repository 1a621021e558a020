// How the page of a review looks: the notice on the left, what changed and what was asked on the right.

/** Marks are told apart by more than colour: what is gone is struck through, what is new underlined. */
export const pageStyle = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.7 serif; color: #111; background: #fff; }
header { font-family: sans-serif; border-bottom: 1px solid #999; margin-bottom: 1rem; }
h1 { font-size: 1.25rem; margin: 0.5rem 0; }
header p { margin: 0.25rem 0; }
section { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 1.5rem; padding: 0.15rem 0.5rem; }
section.changed { background: #fbf6e6; border-left: 3px solid #8a6d00; }
section p { margin: 0.2rem 0; overflow-wrap: anywhere; }
section ul, header ul { font: 0.85rem/1.5 sans-serif; margin: 0.2rem 0; padding-left: 1.1rem; overflow-wrap: anywhere; }
del { color: #8f1414; text-decoration: line-through; background: #fbe9e9; }
ins { color: #0b5a1e; text-decoration: underline; background: #e6f4e8; }
data { border-bottom: 1px dotted #777; }
li.silent, li.mixed { color: #8f1414; font-weight: bold; }
li.comment { list-style: square; }
li.resolved { color: #555; }
@media (max-width: 48rem) { section { grid-template-columns: 1fr; } }
@media print { section { break-inside: avoid; } }
`;
