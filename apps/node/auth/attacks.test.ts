import { describe, expect, it } from 'vitest';
import type { LocalStore } from '../../../packages/store/port.ts';
import { codeAt, password, type TestDesk, testDesk } from './test-desk.ts';

/** Attacks on sign-in, each answering whether it succeeded; beside them, planted faults that must let some succeed. */
type Attack = (on: TestDesk) => Promise<boolean>;

const signedIn = async (on: TestDesk, cookie: string) =>
  (await on.call('GET', '/api/session', { cookie })).body.officer !== null;
const credentials = (on: TestDesk) => ({ login: 'anna', password, totp: codeAt(on.clock.now) });

const attacks: Record<string, Attack> = {
  /** The attacker knows the cookie the victim's browser had before signing in. */
  'a session fixed in advance': async (on) => {
    const known = await on.signedIn('anna');
    on.clock.now += 60_000;
    await on.call('POST', '/api/session/password', { body: credentials(on), cookie: known });
    return signedIn(on, known);
  },
  /** A page of another site ends, or could begin, something in the victim's name. */
  'a request forged by another site': async (on) => {
    const cookie = await on.signedIn('anna');
    const headers = { cookie, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example', 'x-entente': '1' };
    await on.app.inject({ method: 'DELETE', url: '/api/session', headers });
    return !(await signedIn(on, cookie));
  },
  /** The attacker reads a code over the shoulder and is as fast as the victim. */
  'a code used twice at once': async (on) => {
    const body = credentials(on);
    const answers = await Promise.all([0, 1].map(() => on.call('POST', '/api/session/password', { body })));
    return answers.filter(({ status }) => status === 200).length > 1;
  },
  'a code used again': async (on) => {
    const body = credentials(on);
    await on.call('POST', '/api/session/password', { body });
    return (await on.call('POST', '/api/session/password', { body })).status === 200;
  },
  /** The cookie is copied before the victim signs out. */
  'a cookie kept after signing out': async (on) => {
    const cookie = await on.signedIn('anna');
    await on.call('DELETE', '/api/session', { cookie });
    return signedIn(on, cookie);
  },
  'a cookie kept for a day': async (on) => {
    const cookie = await on.signedIn('anna');
    on.clock.now += 24 * 3_600_000;
    return signedIn(on, cookie);
  },
  'an invitation used by two': async (on) => {
    const anna = await on.desk.accounts.byLogin('anna');
    const { token } = await on.desk.invitations.issue(anna?.id ?? '');
    const got = await Promise.all([0, 1].map(() => on.desk.invitations.redeem(token)));
    return got.filter((one) => one !== null).length > 1;
  },
  /** The attacker reads the store, a backup perhaps, and sends what is written there as a cookie. */
  'a cookie made from the store': async (on) => {
    await on.signedIn('anna');
    for (const { key } of await on.local.list('sessions'))
      if (await signedIn(on, `${on.desk.door.sessionCookie}=${key}`)) return true;
    return false;
  },
};

const overlook =
  (change: Partial<LocalStore>) =>
  (local: LocalStore): LocalStore => ({ ...local, ...change });
const plants: Record<
  string,
  { given: Parameters<typeof testDesk>[0]; on?: (on: TestDesk) => void; succeed: readonly string[] }
> = {
  'a store that does not compare before it swaps': {
    given: { between: (local) => overlook({ put: (c, k, v) => local.put(c, k, v) })(local) },
    succeed: ['an invitation used by two'],
  },
  'a store that does not delete': {
    given: { between: overlook({ delete: async () => {} }) },
    succeed: ['a session fixed in advance', 'a cookie kept after signing out'],
  },
  'a store that forgets which codes are spent': {
    given: {
      between: (local) =>
        overlook({
          put: (c, k, v, e) =>
            c === 'break-glass' && v.includes('lastStep') && e !== undefined
              ? Promise.resolve(true)
              : local.put(c, k, v, e),
        })(local),
    },
    succeed: ['a code used twice at once', 'a code used again'],
  },
  'identifiers that are not random': {
    given: { rnd: (length) => new Uint8Array(length).fill(7) },
    succeed: ['a session fixed in advance'],
  },
  'a clock that stands still': {
    given: {},
    on: (on) => {
      const { now } = on.clock;
      let frozen = now;
      Object.defineProperty(on.clock, 'now', {
        get: () => Math.min(frozen, now + 600_000),
        set: (to: number) => (frozen = to),
      });
    },
    succeed: ['a cookie kept for a day'],
  },
  'a proxy that vouches for every request': {
    given: {
      prepare: (app) =>
        void app.addHook('onRequest', async ({ raw }) => {
          Object.assign(raw.headers, { 'sec-fetch-site': 'same-origin' });
          delete raw.headers.origin;
        }),
    },
    succeed: ['a request forged by another site'],
  },
};

async function successes(plant: (typeof plants)[string]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, attack] of Object.entries(attacks)) {
    const on = await testDesk(plant.given);
    await on.person('anna', ['officer']);
    plant.on?.(on);
    if (await attack(on)) found.push(name);
  }
  return found;
}

describe('attacks on sign-in', () => {
  it('[AUTH-12] [AUTH-20] [AUTH-35] [AUTH-14] [AUTH-42] [AUTH-11] none of them succeeds', async () => {
    expect(await successes({ given: {}, succeed: [] })).toEqual([]);
  });

  for (const [name, plant] of Object.entries(plants)) {
    it(`[R22 control] with ${name}, what it opens is seen`, async () => {
      expect(await successes(plant)).toEqual(expect.arrayContaining([...plant.succeed]));
    });
  }
});
