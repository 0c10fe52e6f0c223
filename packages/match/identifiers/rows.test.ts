import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chance, chance, testSeed } from '../../../dev/chance.ts';
import { replaySeed } from '../../../dev/test/chance.ts';
import { canonicalIdentifier } from './canonical.ts';
import { luhnDigit } from './check-digits.ts';
import { inRows, rowsIn } from './rows.ts';
import { type IdentifierType, identifierTypes } from './types.ts';

interface Asked {
  readonly type: IdentifierType;
  readonly value: string;
}
const as = (type: IdentifierType, values: readonly string[]): readonly Asked[] =>
  [...new Set(values)].map((value) => ({ type, value }));
const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const padded = (number: number, length: number): string => String(number).padStart(length, '0');
const phone = (number: number): string => `+212${600_000_000 + number}`;
const imo = (six: number): string => {
  const sum = [...String(six)].reduce((so, digit, at) => so + Number(digit) * (7 - at), 0);
  return `${six}${sum % 10}`;
};

const iban = (country: string, account: string): string => {
  const digits = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return `${country}${padded(98 - Number(BigInt(digits) % 97n), 2)}${account}`;
};

/** Lists as they come out of a case, all invented; each with what makes it look like a walk when it is none. */
const honest: Readonly<Record<string, (dice: Chance) => readonly Asked[]>> = {
  /** Mobiles of several countries, and up to four offices of which somebody knew up to nine extensions. */
  'a seized phone book': (dice) => {
    const countries = ['+2126', '+3933', '+336', '+346', '+4917', '+2165', '+4479'];
    const mobile = () => `${dice.pick(countries)}${padded(dice.int(100_000_000), 8)}`;
    const offices = times(dice.int(5), () => {
      const office = `+39${padded(dice.int(1_000_000), 6)}`;
      return times(1 + dice.int(9), () => `${office}${padded(dice.int(100), 2)}`);
    });
    return as('phone', [...offices.flat(), ...times(64, mobile)].slice(0, 64));
  },
  /** Families whose passports were made on one day. */
  'the passports of a boat': (dice) =>
    as(
      'document',
      times(20, () => {
        const [letters, first] = [dice.pick(['AA', 'BK', 'XD', 'LM']), dice.int(900_000)];
        return times(1 + dice.int(6), (at) => `MAR:${letters}${padded(first + at * (1 + dice.int(3)), 6)}`);
      })
        .flat()
        .slice(0, 64),
    ),
  /** Ships of a sea, a third of them from a series of sisters. */
  'the vessels of a port': (dice) =>
    as(
      'imo',
      times(64, () => {
        const first = 700_000 + dice.int(290_000);
        return dice.int(3) === 0 ? times(1 + dice.int(5), (at) => imo(first + at)) : [imo(first)];
      })
        .flat()
        .slice(0, 64),
    ),
  'the plates of a car park': (dice) => {
    const letter = () => dice.pick([...'ABCDEFGHJKLMNPRSTVWXYZ']);
    return as(
      'plate',
      times(
        64,
        () => `ITA:${dice.pick(['F', 'G', 'H'])}${letter()}${padded(dice.int(1_000), 3)}${letter()}${letter()}`,
      ),
    );
  },
  'the plates of Tangier': (dice) =>
    as(
      'plate',
      times(64, () => `MAR:${1 + dice.int(99_999)}${dice.pick(['A', 'B', 'D'])}40`),
    ),
  'accounts of one bank': (dice) =>
    as(
      'iban',
      times(64, () => iban('IT', `X0542811101000000${padded(dice.int(1_000_000), 6)}`)),
    ),
};

/** What a bot asks, and how many questions of 64 it gets through before it is seen. */
const bots: Readonly<Record<string, { readonly within: number; ask(dice: Chance, at: number): readonly Asked[] }>> = {
  'one number after the other': {
    within: 1,
    ask: (_, at) =>
      as(
        'phone',
        times(64, (n) => phone(64 * at + n)),
      ),
  },
  'every seventh': {
    within: 1,
    ask: (_, at) =>
      as(
        'phone',
        times(64, (n) => phone(7 * (64 * at + n))),
      ),
  },
  'every thousandth': {
    within: 1,
    ask: (_, at) =>
      as(
        'phone',
        times(64, (n) => phone(1_000 * (64 * at + n))),
      ),
  },
  'a block of ten thousand in any order': {
    within: 6,
    ask: (dice) =>
      as(
        'phone',
        times(64, () => phone(120_000 + dice.int(10_000))),
      ),
  },
  'one of a hundred in a hundred thousand, by chance': {
    within: 18,
    ask: (dice) =>
      as(
        'phone',
        times(64, () => phone(300_000 + dice.int(100_000))),
      ),
  },
  'three of a hundred cards in ten thousand, by chance': {
    within: 6,
    ask: (dice) =>
      as(
        'document',
        times(64, () => `MAR:BK${padded(340_000 + dice.int(10_000), 6)}`),
      ),
  },
  /** Less than a tenth of each thousand, and less than a row of near ones, one thousand after the other. */
  'ninety of each thousand, thousand after thousand': {
    within: 6,
    ask: (dice, at) =>
      as(
        'phone',
        times(64, (n) => phone(1_000 * Math.floor((64 * at + n) / 90) + 11 * ((64 * at + n) % 90) + dice.int(11))),
      ),
  },
  'devices by their serial numbers': {
    within: 1,
    ask: (_, at) =>
      as(
        'imei',
        times(64, (n) => {
          const device = `35209900${padded(176_000 + 64 * at + n, 6)}`;
          return `${device}${luhnDigit(device)}`;
        }),
      ),
  },
  'addresses of one maker': {
    within: 1,
    ask: (_, at) =>
      as(
        'mac',
        times(64, (n) => `00:1a:2b:3c:${(at % 256).toString(16).padStart(2, '0')}:${n.toString(16).padStart(2, '0')}`),
      ),
  },
  'eight at a time among numbers of chance': {
    within: 3,
    ask: (dice, at) =>
      as('phone', [
        ...times(8, (n) => phone(8 * at + n)),
        ...times(56, () => `+336${padded(dice.int(100_000_000), 8)}`),
      ]),
  },
  'nine stems at once, seven of each': {
    within: 4,
    ask: (_, at) =>
      as(
        'document',
        times(63, (n) => `MAR:BK${padded(10_000 * (n % 9) + 7 * at + Math.floor(n / 9), 6)}`),
      ),
  },
  'plates by their digits': {
    within: 1,
    ask: (_, at) =>
      as(
        'plate',
        times(64, (n) => `ITA:AB${padded(64 * at + n, 3)}CD`),
      ),
  },
  'plates by their letters': {
    within: 1,
    ask: () =>
      as(
        'plate',
        times(26, (n) => `ITA:AB123C${String.fromCharCode(65 + n)}`),
      ),
  },
  'ships by their numbers': {
    within: 1,
    ask: (_, at) =>
      as(
        'imo',
        times(64, (n) => imo(900_000 + 64 * at + n)),
      ),
  },
  'accounts with their check digits': {
    within: 1,
    ask: (_, at) =>
      as(
        'iban',
        times(64, (n) => iban('FR', `30006000011234${padded(100 * (64 * at + n) + ((n * 31) % 97), 9)}`)),
      ),
  },
};

describe('identifiers in rows', () => {
  it.each(Object.entries(honest))('[PSI-70] %s passes', (_, list) => {
    const seed = testSeed();
    const dice = chance(seed);
    const alarms = times(150, () => rowsIn(list(dice)).length > 0).filter(Boolean).length;
    expect(alarms, `seed ${seed}`).toBeLessThanOrEqual(2);
  });

  it.each(Object.entries(honest))('[PSI-70] %s passes after four weeks of the same', (_, list) => {
    const seed = testSeed();
    const dice = chance(seed);
    const before = times(60, () => list(dice)).flat();
    const alarms = times(6, () => rowsIn(list(dice), before).length > 0).filter(Boolean).length;
    expect(alarms, `seed ${seed}`).toBeLessThanOrEqual(1);
  });

  it.each(Object.entries(bots))('[PSI-70] a bot is seen: %s', (_, { within, ask }) => {
    const seed = testSeed();
    const dice = chance(seed);
    const before: Asked[] = [];
    let questions = 0;
    for (let isSeen = false; !isSeen && questions <= within; before.push(...ask(dice, questions - 1))) {
      isSeen = rowsIn(ask(dice, questions), before).length > 0;
      questions += 1;
    }
    expect(questions, `seed ${seed}`).toBeLessThanOrEqual(within);
  });

  it('[PSI-70] figures name each row with its ends, what of it is asked now, and what was asked before', () => {
    const row = (from: number, count: number) =>
      as(
        'phone',
        times(count, (at) => phone(from + at)),
      );
    const of = (first: number, last: number, now: number, all: number) => [
      { type: 'phone', first: phone(first), last: phone(last), now, all },
    ];
    expect([rowsIn(row(0, 11)), rowsIn(row(0, 12))]).toEqual([[], of(0, 11, 12, 12)]);
    expect([rowsIn(row(12, 11), row(0, 12)), rowsIn(row(13, 11), row(0, 13))]).toEqual([[], of(0, 23, 11, 24)]);
    expect(rowsIn(row(50, 1), row(0, 24))).toEqual([]);
    // Pairs twenty apart: a hundred of them in a thousand numbers, and nowhere more than two in a row.
    const pairs = as(
      'phone',
      times(99, (at) => phone(2_000 + 20 * Math.floor(at / 2) + (at % 2) * 5)),
    );
    const last = as('phone', [phone(2_985)]);
    expect([rowsIn(last, pairs.slice(1)), rowsIn(last, pairs)]).toEqual([[], of(2_000, 2_985, 1, 100)]);
    expect(rowsIn([], row(0, 64))).toEqual([]);
    expect(inRows(rowsIn([...row(0, 12), ...row(5_000, 13), ...row(90_000, 3)]), 28)).toBe(25);
  });

  it('[PSI-70] whatever is asked in whatever order has the same figures, and asking again adds none', () => {
    const any = fc.record({
      type: fc.constantFrom(...identifierTypes),
      value: fc.stringMatching(/^[A-Z]{2}:?[0-9]{0,12}[A-Z]{0,3}[0-9]{0,3}$/),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), fc.array(any, { maxLength: 40 }), (now, before) => {
        const found = rowsIn(now, before);
        expect(rowsIn([...now].reverse(), [...before].reverse())).toEqual(found);
        expect(rowsIn(now, [...before, ...now])).toEqual(found);
        expect(found.every(({ now: own, all }) => own > 0 && own <= all)).toBe(true);
      }),
      { numRuns: 200, ...replaySeed() },
    );
  });

  it('[PSI-70] the invented identifiers are identifiers', () => {
    const dice = chance(5);
    const walked = Object.values(bots).map(
      ({ ask }) =>
        (random: Chance) =>
          ask(random, 0),
    );
    for (const list of [...Object.values(honest), ...walked])
      for (const { type, value } of list(dice))
        expect(canonicalIdentifier(type, type === 'mac' ? value : value.replace(':', ' '))).toMatchObject({
          ok: true,
          value,
        });
  });
});
