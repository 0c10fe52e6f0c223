import type { PersonRole } from '../../node/auth/accounts.ts';
import { Accounts } from '../../node/auth/accounts.ts';
import { BreakGlass } from '../../node/auth/break-glass.ts';
import { openNode } from '../../node/start.ts';
import type { City, Places } from './world.ts';

/** An invented person with a way in that needs no device: password and the secret of a TOTP generator. */
export interface Person {
  readonly city: City;
  readonly login: string;
  readonly name: string;
  readonly roles: PersonRole[];
  readonly language: 'en' | 'fr' | 'ar' | 'it' | 'es' | 'de';
  readonly unit: string;
}

export const people: readonly Person[] = [
  {
    city: 'rome',
    login: 'giulia.ferri',
    name: 'Giulia Ferri',
    roles: ['officer'],
    language: 'en',
    unit: 'Ufficio cooperazione',
  },
  {
    city: 'rome',
    login: 'marco.salis',
    name: 'Marco Salis',
    roles: ['head'],
    language: 'it',
    unit: 'Ufficio cooperazione',
  },
  {
    city: 'rome',
    login: 'sofia.ricci',
    name: 'Sofia Ricci',
    roles: ['head'],
    language: 'it',
    unit: 'Ufficio migrazione',
  },
  {
    city: 'rome',
    login: 'paola.greco',
    name: 'Paola Greco',
    roles: ['secretariat'],
    language: 'it',
    unit: 'Segretariato del gruppo',
  },
  {
    city: 'rome',
    login: 'luca.moretti',
    name: 'Luca Moretti',
    roles: ['press'],
    language: 'it',
    unit: 'Ufficio stampa',
  },
  {
    city: 'rome',
    login: 'chiara.fontana',
    name: 'Chiara Fontana',
    roles: ['coordinator'],
    language: 'it',
    unit: 'Sala operativa',
  },
  { city: 'rome', login: 'anna.conti', name: 'Anna Conti', roles: ['auditor'], language: 'en', unit: 'Garante' },
  {
    city: 'rome',
    login: 'elena.neri',
    name: 'Elena Neri',
    roles: ['protection'],
    language: 'en',
    unit: 'Protezione dei dati',
  },
  {
    city: 'rome',
    login: 'admin.roma',
    name: 'Amministratore Roma',
    roles: ['administrator'],
    language: 'it',
    unit: 'Sistemi',
  },
  {
    city: 'rabat',
    login: 'yasmine.idrissi',
    name: 'Yasmine El Idrissi',
    roles: ['officer'],
    language: 'ar',
    unit: 'Direction de la coopération',
  },
  {
    city: 'rabat',
    login: 'omar.benjelloun',
    name: 'Omar Benjelloun',
    roles: ['head'],
    language: 'fr',
    unit: 'Direction de la coopération',
  },
  {
    city: 'rabat',
    login: 'nadia.berrada',
    name: 'Nadia Berrada',
    roles: ['head'],
    language: 'fr',
    unit: 'Direction des migrations',
  },
  {
    city: 'rabat',
    login: 'salma.tazi',
    name: 'Salma Tazi',
    roles: ['secretariat'],
    language: 'ar',
    unit: 'Secrétariat du groupe',
  },
  {
    city: 'rabat',
    login: 'karim.alaoui',
    name: 'Karim Alaoui',
    roles: ['press'],
    language: 'ar',
    unit: 'Cellule de communication',
  },
  {
    city: 'rabat',
    login: 'hicham.lahlou',
    name: 'Hicham Lahlou',
    roles: ['coordinator'],
    language: 'ar',
    unit: 'Salle des opérations',
  },
  {
    city: 'rabat',
    login: 'admin.rabat',
    name: 'Administrateur Rabat',
    roles: ['administrator'],
    language: 'fr',
    unit: 'Systèmes',
  },
  {
    city: 'paris',
    login: 'claire.morel',
    name: 'Claire Morel',
    roles: ['officer', 'head'],
    language: 'fr',
    unit: 'Bureau de liaison',
  },
  {
    city: 'paris',
    login: 'admin.paris',
    name: 'Administrateur Paris',
    roles: ['administrator'],
    language: 'fr',
    unit: 'Systèmes',
  },
];

export interface SignIn extends Person {
  readonly password: string;
  /** Base32 secret of the TOTP generator (RFC 6238). */
  readonly secret: string;
}

/** Opens the accounts of the invented people, before the nodes are started. Secrets come from `rnd`: no two demos share them. */
export async function admitPeople(
  places: Places,
  credentials: () => { password: string; secret: string },
): Promise<readonly SignIn[]> {
  const signIns: SignIn[] = [];
  for (const [city, place] of Object.entries(places)) {
    const node = await openNode(place.directory);
    const { core } = node;
    const deps = { rnd: core.rnd, now: () => core.now().getTime() };
    const book = new Accounts(core.store.local, deps);
    const keys = new BreakGlass(core.store.local, { ...deps, vaultKey: core.keys.vault });
    for (const person of people.filter((one) => one.city === city)) {
      const { password, secret } = credentials();
      const account = await book.create({ ...person });
      if ('ok' in account) throw new Error(`${person.login}: ${account.code}`);
      await keys.put(account, password, secret);
      signIns.push({ ...person, password, secret });
    }
    await node.close();
  }
  return signIns;
}
