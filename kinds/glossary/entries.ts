import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { Standing } from '../../packages/kind/kind.ts';
import { glossaryState, openVersions, versionInForce, waitingOn } from './fold.ts';
import type { EntryStanding, GlossaryState } from './schema.ts';

/** All entries of the group as they stand, by the name they are filed under. */
export const entries = inquiry({
  name: 'entries',
  input: z.strictObject({}),
  needs: ['glossary'],
  answer: (_, { records, cut }): { readonly entries: readonly EntryStanding[]; readonly cut: boolean } => ({
    entries: records('glossary').flatMap(standingOf).sort(byName),
    cut,
  }),
});

function standingOf({ record, state: folded }: Standing): readonly EntryStanding[] {
  const state = folded as GlossaryState;
  const open = openVersions(state).at(-1) ?? null;
  const held = versionInForce(state);
  const shown = held ?? open ?? state.versions.at(-1);
  if (shown === undefined) return [];
  return [
    {
      record,
      state: glossaryState(state),
      entry: shown.entry,
      proposed: held === null ? null : (open?.entry ?? null),
      waitingOn: waitingOn(state),
    },
  ];
}

const byName = (a: EntryStanding, b: EntryStanding): number => {
  const [one, other] = [a.entry.forms[0]?.form ?? '', b.entry.forms[0]?.form ?? ''];
  return one === other ? (a.record < b.record ? -1 : 1) : one < other ? -1 : 1;
};
