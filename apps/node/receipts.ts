import type { Charter } from '../../packages/charter/index.ts';
import { mirrorsOf } from '../../packages/charter/index.ts';
import type { NodeCore } from './core.ts';

/** How far one entry got at one other member, each step with what proves it. */
export interface Receipt {
  readonly member: string;
  /** The member's mirror key signed a checkpoint that covers the entry: it is durable there. Time as that signature states it. */
  readonly stored: { readonly time: string; readonly key: string } | null;
  /** An entry of the member's own feed shows that it had opened this one. */
  readonly opened: { readonly time: string; readonly id: string } | null;
}

/** Receipts for an entry of any member's feed, from every member but its author. */
export async function receiptsOf(
  node: NodeCore,
  charter: Charter,
  origin: string,
  seq: number,
): Promise<readonly Receipt[]> {
  const author = origin.split('/')[1];
  const [cosignatures, marks] = await Promise.all([
    node.store.log.firstCovering(origin, seq),
    node.store.view.firstMarks(origin, seq),
  ]);
  const mirrors = mirrorsOf(charter);
  return charter.members
    .filter((member) => member.id !== author)
    .map((member) => {
      const cosignature = cosignatures.find((one) => one.key === mirrors.get(member.id)?.name);
      const mark = marks.find((one) => one.witness === member.id);
      return {
        member: member.id,
        stored:
          cosignature === undefined
            ? null
            : { time: new Date(cosignature.time * 1_000).toISOString(), key: cosignature.key },
        opened: mark === undefined ? null : { time: mark.time, id: mark.id },
      };
    });
}
