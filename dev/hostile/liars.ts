import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '#crypto';
import { readConfig } from '../../apps/node/config.ts';
import { readKeys } from '../../apps/node/data/keys.ts';
import { membershipOf } from '../../apps/node/setup/membership.ts';
import { type RunningNode, runNode } from '../../apps/node/start.ts';
import { createCertificate, pinOfPem } from '../../apps/node/wire/certificate.ts';
import { dial } from '../../apps/node/wire/dial.ts';
import type { LinkState } from '../../apps/node/wire/links.ts';
import { type Charter, charterText, type Member } from '../../packages/charter/index.ts';
import { noteSigner, signNote } from '../../packages/notes/index.ts';
import { generateIdentity } from '../../packages/seal/index.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { logSigner, mirrorOf } from '../lab/keys.ts';
import { makePlaces } from '../nodes/pair.ts';
import { type Behaviour, type HostilePeer, hostilePeer } from './peer.ts';
import { honestFeed, type Script, type Truth, truthOf } from './scripts.ts';

/** What Rome is to meet: a liar of its own, in a group of its own, beside all the others and one honest peer. */
export interface Encounter {
  readonly name: string;
  readonly held: number;
  readonly rules?: Script['rules'];
  lies(truth: Truth): Behaviour;
}

export interface Liar {
  readonly encounter: Encounter;
  readonly origin: string;
  readonly truth: Truth;
  readonly peer: HostilePeer;
  /** Shows the honest feed, as far as `size`. */
  honest(size?: number): void;
  lie(): void;
  link(): LinkState;
}

export interface LiarsWorld {
  readonly rome: RunningNode;
  readonly liars: readonly Liar[];
  /** Starts Rabat, who tells the truth. */
  friend(): Promise<RunningNode>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What an operator waits a minute for, a test waits two seconds for. */
const hurried =
  (open: typeof dial, liars: readonly Liar[]): typeof dial =>
  (address, identity, accept, options) => {
    if (!liars.some(({ peer }) => new URL(address).port === String(peer.port)))
      return open(address, identity, accept, options);
    const patient = open(address, identity, accept, { ...options, stallMs: 500 });
    return { ...patient, get: (path, asked) => patient.get(path, { ...asked, timeoutMs: 2_000 }) };
  };

export async function liarsWorld(encounters: readonly Encounter[], open: typeof dial = dial): Promise<LiarsWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'entente-liars-'));
  const places = await makePlaces(directory);
  const running: RunningNode[] = [];
  const liars: Liar[] = [];
  const store = await openSqliteStore(places.rome.directory);
  for (const [index, encounter] of encounters.entries()) {
    const id = `liar-${index}`;
    const origin = `lie-${index}/${id}/1`;
    const tls = await createCertificate(id, new Date());
    const peer = await hostilePeer(tls);
    const group = charterWith(
      places.rome.directory,
      `lie-${index}`,
      memberOf(id, origin, peer.port, tls.cert, encounter),
    );
    await store.log.putCharter(`lie-${index}`, 1, group);
    const feed = honestFeed(origin);
    const liar: Liar = {
      encounter,
      origin,
      truth: truthOf(feed),
      peer,
      honest(size) {
        const shown = size === undefined ? feed : feed.branch(size);
        peer.behave((request) =>
          request.route === 'held' ? { status: 204, body: new Uint8Array() } : truthOf(shown).ask(request),
        );
      },
      lie: () => peer.behave(encounter.lies(liar.truth)),
      link() {
        const state = running[0]?.links.states().find(({ member }) => member === id);
        if (state === undefined) throw new Error(`Rome has no link to ${id}`);
        return state;
      },
    };
    liar.honest(encounter.held);
    liars.push(liar);
  }
  await store.close();
  const rome = await runNode(places.rome.directory, { dial: hurried(open, liars) });
  running.push(rome);
  return {
    rome,
    liars,
    async friend() {
      const rabat = await runNode(places.rabat.directory);
      running.push(rabat);
      return rabat;
    },
    async [Symbol.asyncDispose]() {
      for (const node of running) await node.close();
      for (const { peer } of liars) await peer.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

const seed = (name: string): Uint8Array => sha256(new TextEncoder().encode(name));
const rootOf = (id: string) => noteSigner(`${id}/root`, seed(`${id}/root`));
const rnd = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

function memberOf(
  id: string,
  origin: string,
  port: number,
  cert: string,
  { rules }: Encounter,
): Member & { cut: number | null } {
  return {
    id,
    name: `Ministry of ${id}`,
    country: 'XX',
    root: rootOf(id).vkey,
    logs: [{ epoch: 1, vkey: logSigner(origin).vkey }],
    mirror: mirrorOf(id).vkey,
    doc: noteSigner(`${id}/doc`, seed(`${id}/doc`)).vkey,
    age: generateIdentity(rnd).recipient,
    tls: pinOfPem(cert),
    address: `https://127.0.0.1:${port}`,
    quotaEntries: rules?.mostEntries ?? 1_000_000,
    quotaBytes: rules?.mostBytes ?? 2 ** 40,
    cut: rules?.cut ?? null,
  };
}

/** A charter between Rome and one liar, signed by both, as pairing would have made it. */
function charterWith(directory: string, group: string, { cut, ...member }: Member & { cut: number | null }): string {
  const config = readConfig(directory);
  const keys = readKeys(directory, config.member);
  if (keys.root === null) throw new Error('no root key');
  const charter: Charter = {
    group,
    version: 1,
    previous: null,
    title: group,
    zone: 'UTC',
    minVersion: 1,
    fourEyes: [],
    instruments: [{ id: 'none', title: 'None' }],
    members: [membershipOf(config, keys, group), member],
    cuts: cut === null ? [] : [{ origin: `${group}/${member.id}/1`, size: cut }],
  };
  return signNote(charterText(charter), [keys.root, rootOf(member.id)]);
}
