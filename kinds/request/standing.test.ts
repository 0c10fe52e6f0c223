import { expect, it } from 'vitest';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { Facets, InquiryPlace } from '../../packages/kind/kind.ts';
import { isRefusal } from '../../packages/kind/refusal.ts';
import { standing } from './standing.ts';

const zone = { zone: 'Africa/Casablanca', tzdb: '2026c' };
const facets = (from: string, waitingOn: readonly string[], due: string | null, ended = false): Facets => ({
  ...{ title: 'A boat', from, to: [], state: 'asked', ended, waitingOn, created: '', updated: '' },
  ...{ due: due === null ? null : { instant: due, ...zone }, where: null, urgency: null, reference: null },
  ...{ handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' }, text: '' },
});

const at: InquiryPlace = {
  me: 'it-moi',
  now: '2026-11-29T12:00:00.000Z',
  charter: inventedCharter(),
  cut: false,
  records: () =>
    [
      facets('it-moi', ['ma-moi'], '2026-11-28T12:00:00.000Z'),
      facets('it-moi', ['ma-moi'], '2026-12-28T12:00:00.000Z'),
      facets('ma-moi', ['it-moi'], null),
      facets('ma-moi', ['it-moi'], '2026-01-01T12:00:00.000Z', true),
    ].map((one) => ({ kind: 'request', record: 'it-moi.1', state: null, facets: one })),
};

it('[KIND-164] how a group stands with its requests: what is open, who has to act, what is late', () => {
  expect(standing.answer({}, at)).toEqual({
    members: [
      { member: 'it-moi', asked: 2, owes: 1, late: 0 },
      { member: 'ma-moi', asked: 1, owes: 2, late: 1 },
    ],
  });
});

it('[KIND-165] an inquiry reads what it is asked by its own schema', () => {
  const answer = standing.answer({ more: 1 }, at);
  expect(typeof answer === 'object' && answer !== null && isRefusal(answer) && answer.code).toBe('kind.input');
});
