import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { type Disclosure, paps, tlps } from '../kind/kind.ts';
import { answerOf, inventedDeparture } from './invented.ts';
import { neverLooser, validPap, validTlp } from './marking.ts';

const marked = (json: string): Partial<Disclosure> => JSON.parse(json);

it('[POL-5] the colour is one of TLP 2.0', () => {
  for (const tlp of tlps) expect(answerOf(validTlp, inventedDeparture({ tlp }))).toBe('met');
  for (const old of ['WHITE', 'amber', ''])
    expect(answerOf(validTlp, inventedDeparture(marked(`{"tlp":"${old}"}`)))).toBe('policy.tlp');
});

it('[POL-6] the actions permitted are one of PAP', () => {
  for (const pap of paps) expect(answerOf(validPap, inventedDeparture({ pap }))).toBe('met');
  expect(answerOf(validPap, inventedDeparture(marked('{"pap":"WHITE"}')))).toBe('policy.pap');
});

it('[POL-7] no marking is looser than that of the record', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tlps),
      fc.constantFrom(...tlps),
      fc.constantFrom(...paps),
      fc.constantFrom(...paps),
      (tlp, tlpBefore, pap, papBefore) => {
        const sofar = { codes: [], tlp: tlpBefore, pap: papBefore };
        const looser = tlps.indexOf(tlp) > tlps.indexOf(tlpBefore) || paps.indexOf(pap) > paps.indexOf(papBefore);
        expect(answerOf(neverLooser, { ...inventedDeparture({ tlp, pap }), sofar }) === 'met').toBe(!looser);
      },
    ),
    replaySeed(),
  );
  expect(answerOf(neverLooser, inventedDeparture({ tlp: 'CLEAR', pap: 'CLEAR' }))).toBe('met');
  const sofar = { codes: [], tlp: 'RED', pap: 'RED' } as const;
  expect(answerOf(neverLooser, { ...inventedDeparture({ tlp: 'AMBER' }), sofar })).toBe('policy.tlp.looser');
  expect(answerOf(neverLooser, { ...inventedDeparture({ tlp: 'RED' }), sofar })).toBe('policy.pap.looser');
});
