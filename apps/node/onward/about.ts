import { onwardState } from '../../../kinds/onward/fold.ts';
import onward from '../../../kinds/onward/index.ts';
import type { OnwardState } from '../../../kinds/onward/schema.ts';
import type { OnwardAbout } from '../../../packages/contract/record.ts';
import type { RecordRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';
import { recordsOf } from '../records-of.ts';

/** The questions asked about one record, the oldest first. */
export async function onwardsAbout(node: NodeCore, about: RecordRow): Promise<OnwardAbout[]> {
  const found: OnwardAbout[] = [];
  for await (const { group, record, state: folded } of recordsOf(node, onward.name, { text: about.record })) {
    const state: OnwardState = JSON.parse(folded);
    const { asked } = state;
    if (asked === null || asked.record !== about.record || group !== about.group) continue;
    const { author, owner, time, use, recipient } = asked;
    found.push({
      group,
      record,
      author,
      owner,
      time,
      use,
      recipient,
      state: onwardState(state),
      uses: state.uses.length,
    });
  }
  return found.sort((one, other) => (one.time < other.time ? -1 : 1));
}
