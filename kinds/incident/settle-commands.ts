import { command } from '../../packages/kind/define.ts';
import type { Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import * as inputs from './inputs.ts';
import { currentLessons } from './lessons/current.ts';
import { signedLessons } from './lessons/versions.ts';
import { probes } from './probes.ts';
import { staleLessons } from './rules.ts';
import { about, inOpenRoom } from './said.ts';
import type { IncidentState } from './schema.ts';

const chiefs: readonly Role[] = ['coordinator', 'head'];
const writers: readonly Role[] = ['coordinator', 'officer', 'head', 'secretariat'];
/** Who signs for an authority. */
const signers: readonly Role[] = ['coordinator', 'head'];

const notClosed = (state: IncidentState) =>
  state.closed === null ? refuse('incident.notClosed', 'The lessons are written once the room is closed.') : null;

/** How a room ends, by agreement, and what is learnt from it. */
export const settleCommands = {
  proposeClose: command({
    name: 'proposeClose',
    roles: chiefs,
    input: inputs.proposeCloseInput,
    probe: () => ({ reason: '–' }),
    draft: (state: IncidentState, { reason }, at) =>
      inOpenRoom(state, at, 'proposed', { what: 'close', into: null, reason, charter: at.charter.version }),
  }),
  proposeMerge: command({
    name: 'proposeMerge',
    roles: chiefs,
    input: inputs.proposeMergeInput,
    probe: (_: IncidentState, { me }) => ({ into: `${me}.00000000-0000-7000-8000-000000000000`, reason: '–' }),
    draft: (state: IncidentState, { into, reason }, at) =>
      inOpenRoom(state, at, 'proposed', { what: 'merge', into, reason, charter: at.charter.version }),
  }),
  agree: command({
    name: 'agree',
    roles: chiefs,
    input: inputs.agreeInput,
    probe: probes.proposal,
    draft: (state: IncidentState, input, at) => about(state, at, 'agreed', input),
  }),
  refuse: command({
    name: 'refuse',
    roles: chiefs,
    input: inputs.refuseInput,
    probe: (state: IncidentState, at) => ({ ...probes.proposal(state, at), reason: '–' }),
    draft: (state: IncidentState, input, at) => about(state, at, 'refused', input),
  }),
  reopen: command({
    name: 'reopen',
    roles: chiefs,
    input: inputs.reopenInput,
    probe: () => ({ reason: '–' }),
    draft: (state: IncidentState, input, at) => about(state, at, 'reopened', input),
  }),
  draftLessons: command({
    name: 'draftLessons',
    roles: writers,
    input: inputs.draftLessonsInput,
    probe: probes.lessons,
    draft: (state: IncidentState, input, at) => {
      const current = currentLessons(state);
      const open = notClosed(state);
      if (open !== null) return open;
      // Who knows the version that holds writes on it; only who could not know it may have written beside it.
      if (input.base !== (current?.hash ?? null)) return staleLessons(state);
      const version = (current?.version ?? 0) + 1;
      return about(state, at, 'lessonsDrafted', { ...input, version, charter: at.charter.version });
    },
  }),
  signLessons: command({
    name: 'signLessons',
    roles: signers,
    input: inputs.signLessonsInput,
    probe: (state: IncidentState) => ({ hash: currentLessons(state)?.hash ?? '0'.repeat(64) }),
    draft: (state: IncidentState, { hash }, at) => {
      const current = currentLessons(state);
      if (current === null) return refuse('incident.noLessons', 'There is no such version of the lessons.');
      if (current.hash !== hash) return staleLessons(state);
      const lines = signedLessons(current.texts, current.version, at).map(({ language, text }) => ({
        language,
        line: at.sign(text),
      }));
      return about(state, at, 'lessonsSigned', { hash, lines });
    },
    release: () => 'policy.release.signature',
  }),
  addView: command({
    name: 'addView',
    roles: signers,
    input: inputs.addViewInput,
    probe: () => ({ texts: [{ language: 'en' as const, text: '–' }] }),
    draft: (state: IncidentState, input, at) => notClosed(state) ?? about(state, at, 'viewAdded', input),
  }),
};
