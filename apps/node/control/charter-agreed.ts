import { amendmentState } from '../../../kinds/amendment/fold.ts';
import amendment from '../../../kinds/amendment/index.ts';
import type { AmendmentState } from '../../../kinds/amendment/schema.ts';
import { type Charter, charterText } from '../../../packages/charter/index.ts';
import { act } from '../act.ts';
import { doorAt } from '../auth/same-origin.ts';
import type { NodeCore } from '../core.ts';
import { privateGroupOf } from '../names.ts';
import { nodeActor } from '../node-actor.ts';
import { recordsOf } from '../records-of.ts';
import { OperationFailed } from './failure.ts';

interface Amendment {
  readonly next: Charter;
  readonly now: Charter;
  readonly text: string;
  /** Of the text: what the second person agrees to. */
  readonly hash: string;
}

/** Null when a second person has agreed to exactly this text, and that it is signed is written down; else the page where somebody has to. */
export async function agreedBySecondPerson(node: NodeCore, wanted: Amendment): Promise<string | null> {
  const group = privateGroupOf(node.me);
  const found = await proposedBefore(node, wanted.hash);
  if (found?.state.refused) {
    const { reason } = found.state.refused;
    throw new OperationFailed('charter.notAgreed', `A second person did not agree to this text: ${reason}`);
  }
  const word = found === null ? null : amendmentState(found.state);
  const place = { group: '', kind: amendment.name, actor: nodeActor, released: true };
  if (found !== null && word === 'approved')
    await done(node, { ...place, record: found.record, command: 'recordSigned', input: {} });
  if (word === 'approved' || word === 'signed') return null;
  const record =
    found?.record ?? (await done(node, { ...place, record: null, command: 'propose', input: input(wanted) }));
  return `${doorAt(node.config.publicUrl).origin}/records/${group}/amendment/${record}`;
}

const input = ({ next, now, text, hash }: Amendment) => ({
  ...{ group: next.group, title: next.title, version: next.version },
  ...{ before: charterText(now), text, hash },
});

async function proposedBefore(node: NodeCore, hash: string): Promise<{ record: string; state: AmendmentState } | null> {
  for await (const row of recordsOf(node, amendment.name)) {
    const state: AmendmentState = JSON.parse(row.state);
    if (state.proposed?.hash === hash) return { record: row.record, state };
  }
  return null;
}

async function done(node: NodeCore, wanted: Parameters<typeof act>[1]): Promise<string> {
  const acted = await act(node, wanted);
  if (!acted.ok) throw new OperationFailed(acted.code, acted.message);
  return acted.record;
}
