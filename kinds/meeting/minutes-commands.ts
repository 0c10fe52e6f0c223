import { command } from '../../packages/kind/define.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { sittingIn } from './agenda.ts';
import { draftMinutesInput, recordAttendanceInput, reopenMinutesInput, signMinutesInput } from './inputs.ts';
import { signedTexts } from './minutes.ts';
import { staleAt } from './minutes-rules.ts';
import { inSitting, zonedAt } from './said.ts';
import type { MeetingState, MinutesTexts } from './schema.ts';
import { sittingToMinute } from './sittings.ts';
import { currentOf, placeOf } from './turns.ts';

const desk: readonly Role[] = ['secretariat', 'officer', 'head'];
/** Who signs for an authority. */
const signers: readonly Role[] = ['secretariat', 'head'];

const dash: MinutesTexts = [
  { language: 'en', title: '–', body: [{ type: 'paragraph', dir: 'auto', runs: [{ text: '–', marks: [] }] }] },
];

export const minutesCommands = {
  recordAttendance: command({
    name: 'recordAttendance',
    roles: desk,
    input: recordAttendanceInput,
    probe: (state: MeetingState, { now }) => ({
      ...{ sitting: sittingToMinute(state, now), present: true, delegation: [] },
      ...{ minutesDue: instantOf(millis(now) + 7 * 86_400_000), zone: state.time?.start.zone ?? 'UTC' },
    }),
    draft: (state: MeetingState, { minutesDue, zone, ...said }, at) =>
      inSitting(state, at, 'attended', { ...said, minutesDue: zonedAt(minutesDue, zone, at) }),
  }),
  draftMinutes: command({
    name: 'draftMinutes',
    roles: desk,
    input: draftMinutesInput,
    probe: (state: MeetingState, { now }) => {
      const sitting = sittingToMinute(state, now);
      const { minutes } = sittingIn(state, sitting);
      const current = currentOf(minutes);
      const texts = minutes.texts.length > 0 ? minutes.texts : dash;
      return { sitting, version: (current?.version ?? 0) + 1, base: current?.hash ?? null, texts };
    },
    draft: (state: MeetingState, input, at) => {
      const { minutes } = sittingIn(state, input.sitting);
      // Who knows the version that stands writes on it; only who could not know it may have written beside it.
      if (placeOf(minutes, input, at.me) === 'beside') return staleAt(minutes);
      return inSitting(state, at, 'minutesDrafted', { ...input, charter: at.charter.version });
    },
  }),
  signMinutes: command({
    name: 'signMinutes',
    roles: signers,
    input: signMinutesInput,
    probe: (state: MeetingState, { now }) => {
      const sitting = sittingToMinute(state, now);
      const current = currentOf(sittingIn(state, sitting).minutes);
      return { sitting, version: current?.version ?? 1, hash: current?.hash ?? '0'.repeat(64) };
    },
    draft: (state: MeetingState, { sitting, version, hash }, at) => {
      const { minutes } = sittingIn(state, sitting);
      const current = currentOf(minutes);
      if (current === null) return refuse('meeting.minutes.none', 'There are no minutes to sign.');
      if (current.version !== version || current.hash !== hash) return staleAt(minutes);
      const lines = signedTexts(minutes.texts, version, at).map(({ language, text }) => ({
        language,
        line: at.sign(text),
      }));
      const known = lines.flatMap(({ language, line }) =>
        minutes.texts.flatMap((text) => (text.language === language ? [{ language: text.language, line }] : [])),
      );
      return inSitting(state, at, 'minutesSigned', { sitting, version, lines: known });
    },
    release: () => 'policy.release.signature',
  }),
  reopenMinutes: command({
    name: 'reopenMinutes',
    roles: desk,
    input: reopenMinutesInput,
    probe: (state: MeetingState, { now }) => ({ sitting: sittingToMinute(state, now), reason: '–' }),
    draft: (state: MeetingState, input, at) => inSitting(state, at, 'minutesReopened', input),
  }),
};
