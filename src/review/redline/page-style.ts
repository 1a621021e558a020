// How the page of a redline looks: what is gone struck through, what is new underlined, each in a colour of its own.

export const pageStyle = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 48rem; padding: 1rem; font: 1rem/1.8 serif; color: #111; background: #fff; }
header { font: 0.9rem/1.6 sans-serif; border-bottom: 1px solid #999; margin-bottom: 1.5rem; padding-bottom: 0.5rem; }
header h1 { font-size: 1.2rem; margin: 0.25rem 0; }
header p { margin: 0.2rem 0; overflow-wrap: anywhere; }
main p { margin: 0.5rem 0; overflow-wrap: anywhere; }
main .title { font-weight: bold; font-size: 1.3rem; text-align: center; }
main .heading { font: bold 1.05rem/1.6 sans-serif; margin-top: 1.2rem; }
main .item { padding-left: 1.5rem; }
main .right { text-align: right; }
.changed { border-left: 3px solid #8a6d00; padding-left: 0.75rem; margin-left: -0.95rem; }
.changed.item { padding-left: 2.25rem; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; }
td { border: 1px solid #777; padding: 0.25rem 0.5rem; vertical-align: top; }
td p { margin: 0; }
del { color: #8f1414; text-decoration: line-through; background: #fbe9e9; }
ins { color: #0b5a1e; text-decoration: underline; background: #e6f4e8; }
@media print { body { max-width: none; } del, ins { print-color-adjust: exact; } }
`;
