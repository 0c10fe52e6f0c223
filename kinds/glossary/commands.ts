import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { fourEyes } from '../../packages/policy/release.ts';
import { openVersions, versionInForce } from './fold.ts';
import { agreeInput, proposeInput, retireInput, reviseInput } from './inputs.ts';
import type { Entry, GlossaryData, GlossaryEvent, GlossaryState } from './schema.ts';

const desk: readonly Role[] = ['secretariat', 'press', 'officer', 'head'];
const keptYears = 10;

/** Names of offices and of those who hold them, as the group writes them in public: on its own charter, in the first instrument there is. */
function disclosure(at: Circumstances): Disclosure {
  return {
    purpose: 'One name for one thing in all languages of the group',
    necessity: 'What the members say in public must name the same persons, offices and operations',
    legalBasis: at.charter.instruments[0]?.id ?? '',
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends GlossaryEvent['type']>(
  type: T,
  data: Omit<GlossaryData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  return [draftOf('glossary', type, { ...data, day: dayIn(at.now, at.charter.zone) }, disclosure(at), at)];
}

const release = (at: Circumstances) => fourEyes(disclosure(at), at.charter);

/** The version our word is missing to, or any: then the rules say why there is nothing to agree on. */
function asked(state: GlossaryState, me: string): string {
  const open = openVersions(state);
  const missing = open.find(({ agreed }) => !agreed.some(({ member }) => member === me));
  return (missing ?? open[0] ?? state.versions.at(-1))?.id ?? '–';
}

/** A version that is not the newest is agreed on by nobody who sees the newer one. */
function agree(state: GlossaryState, version: string, at: Circumstances): readonly Draft[] | Refusal {
  const known = state.versions.some(({ id }) => id === version);
  const open = openVersions(state).some(({ id }) => id === version);
  if (known && !open && versionInForce(state)?.id !== version)
    return refuse('glossary.replaced', 'This version was replaced by a newer one; look at that.', 'version');
  return say('agreed', { version }, at);
}

function revise(state: GlossaryState, replaces: string[], entry: Entry, at: Circumstances): readonly Draft[] | Refusal {
  const standing = openVersions(state).at(-1) ?? versionInForce(state);
  if (standing !== null && replaces.length === 1 && JSON.stringify(standing.entry) === JSON.stringify(entry))
    return refuse('glossary.unchanged', 'Nothing is different from what stands here already.');
  return say('revised', { replaces, entry }, at);
}

export const commands = {
  propose: command({
    name: 'propose',
    creates: true,
    roles: desk,
    input: proposeInput,
    draft: (_: GlossaryState, entry, at) => say('proposed', { entry }, at),
    release: (_, __, at) => release(at),
  }),
  agree: command({
    name: 'agree',
    roles: desk,
    input: agreeInput,
    probe: (state: GlossaryState, { me }) => ({ version: asked(state, me) }),
    draft: (state: GlossaryState, { version }, at) => agree(state, version, at),
    release: (_, __, at) => release(at),
  }),
  revise: command({
    name: 'revise',
    roles: desk,
    input: reviseInput,
    probe: () => ({
      replaces: ['–'],
      entry: proposeInput.parse({ type: 'body', forms: [{ language: 'en', form: '–' }] }),
    }),
    draft: (state: GlossaryState, { replaces, entry }, at) => revise(state, replaces, entry, at),
    release: (_, __, at) => release(at),
  }),
  retire: command({
    name: 'retire',
    roles: desk,
    input: retireInput,
    probe: () => ({ reason: '–' }),
    draft: (_: GlossaryState, { reason }, at) => say('retired', { reason }, at),
    release: (_, __, at) => release(at),
  }),
};
