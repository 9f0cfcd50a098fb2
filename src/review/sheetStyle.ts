/** How a sheet looks, on a screen and on paper. */
export const sheetStyle = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { max-inline-size: 75rem; margin: 0 auto; padding: 1rem 1rem 6rem; font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
[lang="ar"], [lang="ur"] { line-height: 1.9; font-size: 1.15rem; }
h1, h2 { line-height: 1.25; }
h3 { margin: 0; font-size: .8rem; font-weight: normal; }
nav ol { columns: 20rem; }
a { display: inline-block; padding-block: .2rem; }
code { padding: 0 .2em; border: 1px solid; border-radius: .2em; font-size: .85em; }
article { margin-block: 1rem; padding: .75rem; border: 1px solid; border-radius: .4rem; break-inside: avoid; }
article[data-mark="right"] { border-inline-start-width: .6rem; }
article[data-mark="wrong"] { border-style: dashed; border-inline-start-width: .6rem; }
.pair { display: grid; gap: .25rem 1.5rem; }
.pair p { margin: .25rem 0; white-space: pre-line; }
@media (min-width: 45rem) { .pair { grid-template-columns: 1fr 1fr; } }
.notes { margin: .5rem 0; padding-inline-start: 1.2rem; font-size: .9rem; }
.late { font-weight: bold; }
del { text-decoration: line-through; }
ins { text-decoration: underline; font-weight: bold; }
label { display: inline-block; padding: .5rem 1rem .5rem 0; }
details label, .controls > label:only-child { display: block; }
input[type="radio"] { inline-size: 1.3rem; block-size: 1.3rem; vertical-align: middle; }
summary { min-block-size: 2.75rem; padding-block: .6rem; }
textarea, input:not([type="radio"]) { display: block; inline-size: 100%; padding: .5rem; font: inherit; }
button { min-block-size: 3rem; padding: .5rem 2rem; border: 2px solid; background: CanvasText; color: Canvas; font: inherit; font-weight: bold; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
.save { position: fixed; inset: auto 0 0; margin: 0; padding: .5rem 1rem; background: Canvas; border-block-start: 2px solid; }
.lines { display: none; }
.wide { overflow-x: auto; }
td, th { padding: .3rem; border: 1px solid; vertical-align: top; text-align: start; }
dt { margin-block-start: .75rem; font-weight: bold; }
@media screen { article { content-visibility: auto; contain-intrinsic-size: auto 14rem; } }
@page { margin: 12mm; }
@media print {
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  .controls, .save, nav, noscript { display: none; }
  .pair { grid-template-columns: 1fr 1fr; }
  .lines { display: block; }
  .box::before { content: ""; display: inline-block; inline-size: .8em; block-size: .8em; margin-inline: 1em .4em; border: 1px solid; }
  article[data-mark="right"] [data-for="right"]::before, article[data-mark="wrong"] [data-for="wrong"]::before { border-width: .4em; }
  .written { margin: 0; white-space: pre-line; }
  .written:empty::before, .written:empty::after { content: ""; display: block; block-size: 2em; border-block-end: 1px solid; }
}
`;
