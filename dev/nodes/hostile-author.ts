import { sha256, toBase64 } from '#crypto';
import type { RunningNode } from '../../apps/node/start.ts';
import { encodeEntry } from '../../packages/log/index.ts';
import { encodeBody, sealBody } from '../../packages/seal/index.ts';
import { planAppend } from '../../packages/sync/index.ts';
import { group } from './pair.ts';

/** What a dishonest or broken author may put under a perfectly valid signature. */
export type Poison =
  | 'not JSON'
  | 'deep nesting'
  | 'duplicate name'
  | '__proto__'
  | 'huge number'
  | 'unknown kind'
  | 'newer version'
  | 'other place'
  | 'wrong bind'
  | 'sealed to nobody here'
  | 'malformed data';

export const poisons: readonly Poison[] = [
  'not JSON',
  'deep nesting',
  'duplicate name',
  '__proto__',
  'huge number',
  'unknown kind',
  'newer version',
  'other place',
  'wrong bind',
  'sealed to nobody here',
  'malformed data',
];

const stranger = 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg';

/** Appends one poisonous entry to the node's own feed, signed and sealed as an honest one, and tells the peers. */
export async function poison(node: RunningNode, what: Poison): Promise<number> {
  const { core } = node;
  const origin = `${group}/${core.me}/1`;
  await core.head.asked(origin);
  const feed = await core.store.log.feed(origin);
  const charter = core.charters.of(group);
  if (feed === null || charter === null) throw new Error('no such feed');
  const seq = feed.size;
  const { plaintext, bind } = encodeBody(bodyOf(what, origin, seq, core.me), core.rnd);
  const recipients = what === 'sealed to nobody here' ? [stranger] : charter.members.map((member) => member.age);
  const { header, payload } = sealBody(plaintext, recipients, core.rnd);
  const entry = encodeEntry({
    feed: origin,
    seq,
    time: core.now().toISOString(),
    kind: 'data',
    keep: '2027-12',
    size: payload.length,
    body: toBase64(sha256(payload)),
    bind: what === 'wrong bind' ? toBase64(sha256(new Uint8Array(1))) : bind,
  });
  const batch = planAppend(feed, [{ entry, header, payload, wrapped: null }], core.keys.logSigner(origin));
  if ('ok' in batch) throw new Error(batch.message);
  const result = await core.ingest.mirror(batch);
  if (result !== 'ok') throw new Error(result);
  await core.head.reached(origin, seq + 1);
  return seq;
}

function bodyOf(what: Poison, feed: string, seq: number, me: string) {
  const record = `${me}.0199f3b2-0c00-7000-8000-00000000000a`;
  const honest = (data: string) =>
    `{"record":"${record}","charter":1,"seen":{},"by":{"role":"officer","ref":"x"},"data":${data}}`;
  const jsons = new Map<Poison, string>([
    ['not JSON', '{"record":'],
    ['deep nesting', honest('['.repeat(40) + ']'.repeat(40))],
    ['duplicate name', honest('{"a":1,"a":2}')],
    ['__proto__', honest('{"__proto__":{"admin":true}}')],
    ['huge number', honest('{"n":9007199254740993}')],
    ['malformed data', honest('{"title":5}')],
  ]);
  const types = new Map<Poison, string>([
    ['unknown kind', 'weather.seen/1'],
    ['newer version', 'request.asked/9'],
  ]);
  return {
    feed: what === 'other place' ? `${feed.slice(0, -1)}2` : feed,
    seq,
    type: types.get(what) ?? 'request.asked/1',
    json: jsons.get(what) ?? honest('{}'),
  };
}
