import { inventedCharter, inventedInstrument } from '../kind/invented.ts';
import type { Circumstances, Disclosure } from '../kind/kind.ts';
import type { Clause, Departure } from './clause.ts';
import { nobodySheltered } from './protection/index.ts';

/** A departure that every clause lets through; tests spoil one thing at a time. */
export function inventedDeparture(disclosure: Partial<Disclosure> = {}, at: Partial<Circumstances> = {}): Departure {
  const charter = at.charter ?? inventedCharter();
  return {
    draft: {
      group: charter.group,
      kind: 'request',
      record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
      type: 'request.asked/1',
      data: {},
      disclosure: {
        purpose: 'Investigation',
        necessity: 'The register is kept there alone.',
        persons: [],
        items: [],
        about: [],
        repeats: false,
        legalBasis: inventedInstrument.id,
        handling: ['H1'],
        tlp: 'AMBER',
        pap: 'GREEN',
        keep: '2027-11',
        ...disclosure,
      },
    },
    at: {
      me: 'it-moi',
      actor: { role: 'officer', ref: 'x' },
      now: '2026-11-22T08:00:00.000Z',
      zone: charter.zone,
      tzdb: 'test',
      charter,
      record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
      rnd: (length) => new Uint8Array(length),
      attachment: () => null,
      sign: () => '',
      protection: nobodySheltered,
      ...at,
    },
    sofar: null,
    said: () => [],
  };
}

/** The code a clause refuses with, or "met". */
export function answerOf(clause: Clause, departure: Departure): string {
  return clause.asks(departure)?.code ?? 'met';
}
