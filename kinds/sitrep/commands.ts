import { dayIn, inZone } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import { figureId } from '../../packages/kind/figure.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { clockTime } from '../../packages/kind/report-hours.ts';
import { acceptInput, correctInput, reportInput } from './inputs.ts';
import { sitrepRecord } from './place.ts';
import type { Content, SitrepData, SitrepEvent, SitrepState } from './schema.ts';
import { signedTexts } from './signed-text.ts';

const reporters: readonly Role[] = ['coordinator', 'officer', 'head', 'secretariat'];
const keptYears = 5;

/** Counts and situations: no person stands in a situation report. */
function disclosure(legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'A common picture of an operation or an incident, hour by hour',
    necessity: 'Both sides act on the same figures only when each sees what the other counts',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends SitrepEvent['type']>(
  type: T,
  legalBasis: string,
  data: Omit<SitrepData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  const day = dayIn(at.now, at.charter.zone);
  return [draftOf('sitrep', type, { ...data, day }, disclosure(legalBasis, at), at)];
}

function signed(said: Content & { title: string; hour: string }, version: number, at: Circumstances) {
  return signedTexts(said, version, at).map(({ language, text }) => ({ language, line: at.sign(text) }));
}

/** A record of this kind begins where its hour says, so the record a report stands in is no matter of choice. */
const report = command({
  name: 'report',
  creates: true,
  roles: reporters,
  input: reportInput,
  recordFor: ({ occasion, hour }, me) => sitrepRecord(me, occasion, hour),
  draft: (state: SitrepState, { hour, zone, ...said }, at): readonly Draft[] | Refusal => {
    if (state.versions.length > 0)
      return refuse('sitrep.exists', 'The report of this hour is there already: correct it.', 'hour');
    const signatures = signed({ ...said, hour }, 1, at);
    const when = { hour: inZone(hour, zone, at.tzdb), clock: clockTime(hour, zone) };
    return say('reported', said.legalBasis, { ...said, ...when, signatures }, at);
  },
});

const correct = command({
  name: 'correct',
  roles: reporters,
  input: correctInput,
  probe: ({ versions }: SitrepState, { now }) => ({
    ...{ base: versions.at(-1)?.hash ?? '0'.repeat(64), reason: '–', sections: [] },
    // A count of this very moment is what no report before can have held.
    figures: [
      {
        ...{ key: 'other' as const, label: '–', unit: 'items' as const, value: 0, note: null },
        asOf: instantOf(millis(now)),
      },
    ],
  }),
  draft: (state: SitrepState, input, at) => {
    const { title, hour, legalBasis, versions } = state;
    const said = { ...input, title, hour: hour?.instant ?? '' };
    return say('corrected', legalBasis, { ...input, signatures: signed(said, versions.length + 1, at) }, at);
  },
});

const accept = command({
  name: 'accept',
  roles: reporters,
  input: acceptInput,
  probe: (state: SitrepState, { me }) => {
    const current = state.versions.at(-1);
    const open = current?.figures.map(figureId).filter((id) => !isTaken(state, id, me)) ?? [];
    return { hash: current?.hash ?? '0'.repeat(64), figures: [open[0] ?? figureIds(state)[0] ?? 'none'] };
  },
  draft: (state: SitrepState, input, at) => {
    const current = state.versions.at(-1);
    if (current !== undefined && current.hash !== input.hash)
      return refuse('sitrep.stale', 'The report was corrected since; look at it again.', 'hash');
    return say('accepted', state.legalBasis, input, at);
  },
});

function figureIds({ versions }: SitrepState): readonly string[] {
  return versions.at(-1)?.figures.map(figureId) ?? [];
}

function isTaken({ accepted, versions }: SitrepState, figure: string, me: string): boolean {
  const hash = versions.at(-1)?.hash;
  return accepted.some(
    (one) => one.author === me && one.hash === hash && one.figures.some((each) => each.figure === figure),
  );
}

export const commands = { report, correct, accept };
