import css from './record-text.module.css';

/**
 * Marks, embeddings, overrides and isolates that change reading order (Unicode UAX #9): in text from a peer they can make
 * `exe.gpj` read as `jpg.exe`, so they are shown by name. LRM, RLM and ALM are ordinary in Arabic typing and stay as they are.
 */
const controls: Readonly<Record<string, string>> = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};
const pattern = /([\u202A-\u202E\u2066-\u2069])/u;

/** Text that people wrote: its own direction, hidden controls made visible, never markup. */
export function RecordText(props: { children: string; block?: boolean; className?: string | undefined }) {
  const Tag = props.block ? 'div' : 'bdi';
  return (
    <Tag dir="auto" className={[props.block ? css.block : undefined, props.className].filter(Boolean).join(' ')}>
      {visible(props.children)}
    </Tag>
  );
}

function visible(text: string) {
  if (!pattern.test(text)) return text;
  return text.split(pattern).map((part, index) => {
    const name = controls[part];
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text have no other identity
    return name ? <Control key={index} name={name} /> : part;
  });
}

function Control({ name }: { name: string }) {
  return <span className={css.control}>{name}</span>;
}

/** Hidden controls written out, for places that take only plain text (document title, tooltips). */
export function plainText(text: string): string {
  return text
    .split(pattern)
    .map((part) => (controls[part] ? `[${controls[part]}]` : part))
    .join('');
}
