/** Readable on any screen and on paper, in the light or in the dark, in both directions of writing. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2329; --quiet: #525b66; --page: #fff; --line: #c9cfd6; --link: #0b4f8a; --warn: #8a2b0b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --quiet: #b3bac2; --page: #16191d; --line: #3d444d; --link: #8fc1f5; --warn: #ffb59a; }
}
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.65 "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; }
main { max-inline-size: 44rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.3; margin-block: 1.25rem; }
h2 { font-size: 1.05rem; margin-block: 2rem .5rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
article { border-block: 1px solid var(--line); padding-block: .25rem 1rem; margin-block-start: 1rem; }
article p { white-space: pre-line; }
.kind { margin: 0; font-weight: 600; }
.when, .key { color: var(--quiet); font-size: .9rem; margin-block: .2rem; }
.key code { display: block; overflow-wrap: anywhere; font-size: .8rem; text-align: start; unicode-bidi: isolate; }
.withdrawn { border-inline-start: 4px solid var(--warn); padding-inline-start: 1rem; margin-block: 1rem; }
.withdrawn strong { color: var(--warn); }
.forms { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
ul { padding-inline-start: 1.2rem; }
ul.index { list-style: none; padding: 0; }
ul.index li { border-block-end: 1px solid var(--line); padding-block: .75rem; }
ul.index p { margin: .2rem 0; }
@media print { nav, .forms { display: none; } }
`;
