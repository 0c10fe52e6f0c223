import type { Facets } from '../../packages/kind/kind.ts';
import type { MandateState, Proposal } from './schema.ts';
import { inForce, mandateState, pending, standing, unsigned } from './versions.ts';

/** Who proposed the first version began the record. */
export function facets(state: MandateState): Facets | null {
  const [origin] = state.proposals;
  if (origin === undefined) return null;
  const shown = inForce(state) ?? state.proposals.at(-1) ?? origin;
  const word = mandateState(state);
  return {
    title: shown.terms.texts[0]?.text.title ?? '',
    titles: shown.terms.texts.map(({ language, text }) => ({ language, text: text.title })),
    from: origin.author,
    to: Object.keys(shown.names).filter((member) => member !== origin.author),
    state: word,
    ended: word === 'stands' || word === 'withdrawn',
    waitingOn: waitingOn(state),
    created: origin.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: shown.terms.texts.flatMap(({ text }) => [text.title, text.mandate]).join('\n'),
  };
}

/** Those that have said nothing of the version on the table; when only objections are left, the one who can answer them. */
function waitingOn(state: MandateState): readonly string[] {
  const open = pending(state);
  if (open === null || open.id === standing(state)?.id) return [];
  const silent = unsigned(open, Object.keys(open.names)).filter((member) => !hasObjected(open, member));
  return silent.length > 0 ? silent : [open.author];
}

function hasObjected({ objections }: Proposal, member: string): boolean {
  return objections.some(({ author }) => author === member);
}
