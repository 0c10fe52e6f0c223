import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Charter, charterText, type MatchTerms } from '../../../packages/charter/index.ts';
import { signNote } from '../../../packages/notes/index.ts';
import { openSqliteStore } from '../../../packages/store/sqlite/open.ts';
import { type NodeConfigInput, readConfig } from '../../node/config.ts';
import { readKeys } from '../../node/data/keys.ts';
import { createNode } from '../../node/setup/create.ts';
import { membershipOf } from '../../node/setup/membership.ts';

/** What the two of the first group may ask each other whether both hold it; what the charter of a real group would say of it. */
const asked = ['deconfliction', 'document', 'email', 'iban', 'imei', 'imo', 'mac', 'mmsi', 'phone', 'plate', 'wallet'];
const between = (holder: string, asker: string): MatchTerms => ({ holder, asker, batches: 10, categories: asked });

/** Two groups of three invented ministries, as every story, test and demo begins. */
export interface WorldMember {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly zone: string;
  readonly language: NodeConfigInput['language'];
}

export const ministries = {
  rabat: {
    id: 'ma-moi',
    name: 'Ministère de l’Intérieur, Rabat',
    country: 'MA',
    zone: 'Africa/Casablanca',
    language: 'ar',
  },
  rome: { id: 'it-moi', name: 'Ministero dell’Interno, Roma', country: 'IT', zone: 'Europe/Rome', language: 'it' },
  paris: { id: 'fr-moi', name: 'Ministère de l’Intérieur, Paris', country: 'FR', zone: 'Europe/Paris', language: 'fr' },
} as const satisfies Record<string, WorldMember>;
export type City = keyof typeof ministries;
export const cities = ['rabat', 'rome', 'paris'] as const satisfies readonly City[];

export const groups = {
  'gmmp.ma-it': {
    title: 'GMMP Morocco–Italy',
    cities: ['rabat', 'rome'],
    instruments: [{ id: 'agreement-2024', title: 'Agreement on police cooperation (invented for the demonstration)' }],
    matching: [between('it-moi', 'ma-moi'), between('ma-moi', 'it-moi')],
  },
  'contact.ma-fr': {
    title: 'Contact group Morocco–France',
    cities: ['rabat', 'paris'],
    instruments: [
      { id: 'declaration-2024', title: 'Joint declaration on the contact group (invented for the demonstration)' },
    ],
    matching: undefined,
  },
} as const satisfies Record<
  string,
  {
    title: string;
    cities: readonly City[];
    instruments: Charter['instruments'];
    matching: readonly MatchTerms[] | undefined;
  }
>;

export interface Place {
  readonly directory: string;
  readonly officersPort: number;
  readonly peersPort: number;
}

export type Places = Readonly<Partial<Record<City, Place>>>;

/** Makes the data directories of the cities given, and the charters of every group all of whose members are among them. */
export async function makeWorld(
  places: Places,
  options: { logLevel: NodeConfigInput['logLevel']; now: Date },
): Promise<void> {
  const rnd = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
  for (const [city, place] of entriesOf(places)) {
    mkdirSync(join(place.directory, '..'), { recursive: true });
    await createNode(place.directory, settingsOf(ministries[city], place, options.logLevel), { rnd, now: options.now });
  }
  for (const [group, { title, cities: seats, instruments, matching }] of Object.entries(groups)) {
    const inIt = seats.flatMap((city) => (places[city] === undefined ? [] : [places[city]]));
    if (inIt.length === seats.length)
      await foundGroup(group, title, instruments, inIt, matching === undefined ? {} : { matching });
  }
}

function settingsOf(member: WorldMember, place: Place, logLevel: NodeConfigInput['logLevel']): NodeConfigInput {
  return {
    member: member.id,
    name: member.name,
    country: member.country,
    zone: member.zone,
    language: member.language,
    publicUrl: `http://localhost:${place.officersPort}`,
    officers: { host: '127.0.0.1', port: place.officersPort },
    peers: { host: '127.0.0.1', port: place.peersPort },
    peersUrl: `https://127.0.0.1:${place.peersPort}`,
    logLevel,
  };
}

/** Signs the first charter with every member's root and gives it to each, as pairing does between real authorities. */
export async function foundGroup(
  group: string,
  title: string,
  instruments: Charter['instruments'],
  places: readonly Place[],
  more: Pick<Charter, 'matching' | 'exercise'> = {},
): Promise<void> {
  const parties = places.map(({ directory }) => {
    const config = readConfig(directory);
    return { directory, config, keys: readKeys(directory, config.member) };
  });
  const members = parties.map(({ config, keys }) => membershipOf(config, keys, group));
  const text = charterText({
    group,
    version: 1,
    previous: null,
    title,
    zone: 'Africa/Casablanca',
    minVersion: 1,
    fourEyes: ['H2', 'H3'],
    instruments,
    members: members.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    cuts: [],
    ...more,
  });
  const roots = parties.flatMap(({ keys }) => (keys.root === null ? [] : [keys.root]));
  const note = signNote(text, roots);
  for (const { directory } of parties) {
    const store = await openSqliteStore(directory);
    await store.log.putCharter(group, 1, note);
    await store.close();
  }
}

function entriesOf(places: Places): readonly (readonly [City, Place])[] {
  return cities.flatMap((city) => {
    const place = places[city];
    return place === undefined ? [] : [[city, place] as const];
  });
}
