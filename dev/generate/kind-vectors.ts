import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples as shared } from '../../kinds/information/examples.ts';
import information from '../../kinds/information/index.ts';
import { examples } from '../../kinds/request/examples.ts';
import request from '../../kinds/request/index.ts';
import type { Charter } from '../../packages/charter/charter.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { Kind } from '../../packages/kind/kind.ts';
import { orderEvents } from '../../packages/kind/order.ts';
import { recordRow } from '../../packages/kind/row.ts';
import type { EventRow } from '../../packages/store/port.ts';

export const kindVectorsPath = join(import.meta.dirname, '../../spec/vectors/kinds.json');

/** One history with all that a node must make of it. `held` are the sizes of the feeds it has. */
export interface KindVector {
  readonly about: string;
  readonly kind: string;
  readonly charter: { readonly group: string; readonly zone: string; readonly members: readonly string[] };
  readonly held: Readonly<Record<string, number>>;
  readonly events: readonly EventRow[];
  readonly expect: ReturnType<typeof folded>;
}

/** What the fold of the rows gives, in the terms of the specification. */
export function folded(
  kind: Kind,
  rows: readonly EventRow[],
  charter: Charter,
  held: Readonly<Record<string, number>>,
) {
  const result = foldRecord(kind, rows, [charter], held);
  const row = recordRow(kind, result, '', charter);
  return {
    order: orderEvents(rows).map(({ origin, seq }) => `${origin}#${seq}`),
    applied: result.applied,
    exceptions: result.exceptions,
    waitsFor: result.waitsFor,
    listed: row.listed,
    facets: row.facets,
    tallies: row.tallies,
    state: result.state,
  };
}

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', tzdb: '2026c' };
const at = (member: string, hours: number) => ({ member, at: new Date(Date.UTC(2026, 10, 22, hours)).toISOString() });

function vector(about: string, kind: Kind, rows: readonly EventRow[], held = sizesOf(rows)): KindVector {
  const { group, zone, members } = charter;
  const there = { group, zone, members: members.map((member) => member.id) };
  return { about, kind: kind.name, charter: there, held, events: rows, expect: folded(kind, rows, charter, held) };
}

export function kindVectors(): readonly KindVector[] {
  const asked = given(request, scene)
    .when(at('it-moi', 8), 'ask', { ...examples.ask, to: ['ma-moi', 'fr-mi'] })
    .when(at('ma-moi', 9), 'receive', {})
    .when(at('fr-mi', 9), 'receive', {});
  const clarified = asked
    .when(at('ma-moi', 10), 'askClarification', examples.askClarification)
    .when(at('it-moi', 34), 'giveClarification', examples.giveClarification)
    .when(at('ma-moi', 36), 'answer', examples.answer);
  const corrected = clarified
    .when(at('it-moi', 40), 'correct', { ...examples.correct, statement: 'contact/it-moi/1#0' })
    .when(at('ma-moi', 41), 'acknowledgeCorrection', { correction: 'contact/it-moi/1#2' });
  const crossing = asked
    .when(at('it-moi', 11), 'withdraw', examples.withdraw)
    .when({ ...at('ma-moi', 11), sees: { 'contact/it-moi/1': 1 } }, 'answer', examples.answer);
  const late = asked
    .when(at('ma-moi', 12), 'delay', { ...examples.delay, reason: 'volume' })
    .when(at('ma-moi', 150), 'answer', examples.answer)
    .when(at('fr-mi', 20), 'refuse', examples.refuse)
    .when(at('it-moi', 160), 'close', examples.close);
  const worth = { statement: 'contact/ma-moi/1#2', item: 1, note: null };
  const judged = clarified
    .when(at('it-moi', 40), 'giveFeedback', { ...worth, verdict: 'useful' })
    .when(at('it-moi', 41), 'close', examples.close)
    .when(at('it-moi', 400), 'giveFeedback', { ...worth, verdict: 'wrong', note: 'The boat was sold in May.' });
  const notice = given(information, scene)
    .when(at('it-moi', 8), 'share', shared.share)
    .when(at('ma-moi', 30), 'actUpon', shared.actUpon)
    .when(at('ma-moi', 31), 'giveFeedback', shared.giveFeedback);
  const erased = clarified.rows.map((row, index) => (index === 0 ? { ...row, data: '' } : row));
  const newer = asked.rows.map((row, index) => (index === 2 ? { ...row, type: 'request.received/2' } : row));
  return [
    vector('a clarification stops the clock, then a final answer', request, clarified.rows),
    vector(
      'the same, in another order of arrival and one event twice',
      request,
      [...clarified.rows, ...clarified.rows.slice(0, 2)].reverse(),
    ),
    vector('a correction of the category of a person, acknowledged by one of two', request, corrected.rows),
    vector('an answer crosses the withdrawal', request, crossing.rows),
    vector('one answer late after a delay, one refusal, closed', request, late.rows),
    vector('an answer is here before the question: it waits', request, clarified.rows.slice(1, 2)),
    vector('the question was erased', request, erased),
    vector('an event of a later version', request, newer),
    vector(
      'a piece of an answer was found useful, and wrong after the end: the last word counts',
      request,
      judged.rows,
    ),
    vector('information acted upon, with feedback', information, notice.rows),
  ];
}

if (import.meta.main) writeFileSync(kindVectorsPath, `${JSON.stringify(kindVectors(), null, 1)}\n`);
