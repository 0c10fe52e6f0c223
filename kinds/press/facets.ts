import type { Facets } from '../../packages/kind/kind.ts';
import { pressState } from './fold.ts';
import type { PressState } from './schema.ts';

const titleLength = 120;

/** Cut between words, so that nobody takes it for the whole. */
function shortened(line: string): string {
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2)).trimEnd()}…`;
}

/** The report's first line that says something; the paper and the day once its words are gone. */
export function titleOf({ brought, text, reading }: PressState): string {
  const first = reading?.body[0];
  const start = text === null ? '' : text.slice(first?.start ?? 0).trimStart();
  const headline =
    start
      .split('\n', 1)[0]
      ?.replace(/<[^>]{0,200}>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim() ?? '';
  const source = brought === null ? '' : [brought.source, brought.published].filter((one) => one !== null).join(', ');
  return headline === '' ? source : shortened(headline);
}

export function facets(state: PressState): Facets | null {
  const { brought, confirmed } = state;
  if (brought === null) return null;
  const word = pressState(state);
  const open = word === 'proposed' || word === 'unread';
  return {
    title: titleOf(state),
    from: brought.author,
    to: [],
    state: word,
    ended: !open,
    waitingOn: open ? [brought.author] : [],
    created: brought.time,
    updated: state.updated,
    due: null,
    where: confirmed?.place ?? null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'GREEN', pap: 'GREEN' },
    text: [titleOf(state), brought.source, ...(confirmed?.agreed.map(({ quote }) => quote) ?? [])].join('\n'),
  };
}
