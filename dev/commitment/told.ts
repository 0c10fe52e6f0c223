import { expect } from 'vitest';
import { examples } from '../../kinds/commitment/examples.ts';
import commitment from '../../kinds/commitment/index.ts';
import type { CommitmentState } from '../../kinds/commitment/schema.ts';
import { currentVersion, lastReports, openDeferral, openWithdrawal } from '../../kinds/commitment/states.ts';
import { given, type Player, type Story } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';

/** What the stories of commitments begin with: Rome proposes on 22 November 2026 at 8 UTC, Rabat owns. */
const record = 'it-moi.0199f3b2-0c00-7000-8000-000000000021';
export const scene = { charter: inventedCharter(), record, tzdb: 'test' };
export const wide = { ...scene, charter: inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi']) };

export const at =
  (member: string) =>
  (hour: number): Player => ({
    member,
    at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString(),
    actor: { role: 'head', ref: `${member}-head` },
  });
export const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
/** Hours after the first day began, of a later day. */
export const onDay = (day: string): number => (Date.parse(`${day}T12:00:00.000Z`) - Date.UTC(2026, 10, 22)) / 3_600_000;

export type Told = Story<CommitmentState>;
type Seen = { readonly refusal: { readonly code: string } | null };

export const refused = (code: string) => (outcome: Seen) => expect(outcome.refusal?.code).toBe(code);
export const done = (outcome: Seen) => expect(outcome.refusal).toBe(null);

export const propose = (change: object = {}, where = scene): Told =>
  given(commitment, where).when(rome(8), 'propose', { ...examples.propose, ...change });
export const proposed = propose();
export const three = propose({}, wide);
export const changedText = { ...examples.revise, due: '2027-04-30' };

export const stateIn = ({ folded }: Told): CommitmentState => folded.state;
export const hashIn = (story: Told): string => currentVersion(stateIn(story))?.hash ?? '';

export function facets(story: Told) {
  const shown = commitment.facets(stateIn(story), 'x');
  if (shown === null) throw new Error('it is not listed');
  return shown;
}

/** Signs the text that holds on the story's own view of it. */
export function sign(story: Told, player: Player): Told {
  const { versions, stands } = stateIn(story);
  return story.when(player, 'sign', { version: stands ?? versions.length, hash: hashIn(story) });
}
export const bothSigned = sign(sign(proposed, rome(9)), rabat(10));

export const report = (story: Told, player: Player, change: object = {}): Told =>
  story.when(player, 'report', { ...examples.report, ...change });

/** Confirms, or with a reason disputes, what the owner said last. */
export function judge(story: Told, player: Player, reason?: string): Told {
  const about = { report: lastReports(stateIn(story)).at(-1)?.id ?? 'none' };
  return reason === undefined
    ? story.when(player, 'confirm', about)
    : story.when(player, 'dispute', { ...about, reason });
}

export function agreeDeferral(story: Told, player: Player): Told {
  const open = openDeferral(stateIn(story));
  return story.when(player, 'agreeDeferral', {
    version: open?.number ?? 2,
    hash: open?.version.hash ?? '0'.repeat(64),
  });
}

export function answerWithdrawal(story: Told, player: Player, reason?: string): Told {
  const about = { withdrawal: openWithdrawal(stateIn(story))?.id ?? 'none' };
  return reason === undefined
    ? story.when(player, 'agreeWithdrawal', about)
    : story.when(player, 'refuseWithdrawal', { ...about, reason });
}
