import { fromBase64, toBase64 } from '#crypto';
import match from '../../../kinds/match/index.ts';
import { setRecord } from '../../../kinds/match/places.ts';
import type { declineCodes, MatchState } from '../../../kinds/match/schema.ts';
import { dayIn } from '../../../packages/kind/calendar.ts';
import { instantOf } from '../../../packages/kind/instant.ts';
import type { Refusal } from '../../../packages/kind/kind.ts';
import { answerBatch } from '../../../packages/match/oblivious/batch.ts';
import { act } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { nodeActor } from '../node-actor.ts';
import { ourKey } from './our-key.ts';

const dayMs = 86_400_000;
type Asked = NonNullable<MatchState['asked']>;
type Said =
  | { readonly command: 'answer'; readonly input: object }
  | { readonly command: 'decline'; readonly input: object };

/** Says what is to be said of a batch that a partner asked of us; a refusal when the node could not. */
export async function answer(node: NodeCore, group: string, record: string, asked: Asked): Promise<Refusal | null> {
  const said = await decide(node, group, asked);
  if (said === null) return null;
  const acted = await act(node, { group, kind: match.name, record, ...said, actor: nodeActor, released: true });
  return acted.ok || acted.code === 'match.over' ? null : { ok: false, code: acted.code, message: acted.message };
}

/** What is held plays no part in it: key, day and tags of the week decide, and all of them are known to the asker. */
export async function decide(node: NodeCore, group: string, asked: Asked): Promise<Said | null> {
  const charter = node.charters.of(group);
  if (charter === null) return null;
  const { author: asker, category, week, day, key, elements } = asked;
  if (!isOfNow(node, day, charter.zone)) return decline('match.stale');
  const own = ourKey(node, { charter, asker, category }, week);
  const set = await node.store.view.record(group, match.name, setRecord(node.me, asker, category, week));
  const tags: MatchState | null = set === null ? null : JSON.parse(set.state);
  if (tags?.published == null || tags.revoked !== null) return decline('match.noSet');
  if (toBase64(own.public) !== key) return decline('match.key');
  const given = answerBatch(
    own,
    elements.map((text) => fromBase64(text) ?? new Uint8Array()),
    node.chance(group),
  );
  // The rules let no other batch stand: this one would be a fault of ours.
  if (!given.ok) throw new Error(given.message);
  return {
    command: 'answer',
    input: { evaluated: given.evaluated.map(toBase64), proof: toBase64(given.proof) },
  };
}

const decline = (code: (typeof declineCodes)[number]): Said => ({ command: 'decline', input: { code } });

/**
 * By our own clock, and not the asker's word: else days that never were could be asked in. A batch asked just before midnight counts the day
 * after, too.
 */
function isOfNow(node: NodeCore, day: string, zone: string): boolean {
  const now = node.now().getTime();
  return [0, dayMs].some((ago) => dayIn(instantOf(now - ago), zone) === day);
}
