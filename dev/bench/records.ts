import type { EventRow, RecordRow, ViewBatch } from '../../packages/store/port.ts';

/** Numbers that look random and are the same in every run (xorshift32). */
export function sequence(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export const me = 'it-moi';
export const start = Date.parse('2026-01-01T00:00:00.000Z');
const day = 86_400_000;

const peers = ['ma-moi', 'fr-mi', 'es-mi', 'tn-moi', 'de-bmi'] as const;
const states = ['asked', 'accepted', 'clarify', 'partial', 'answered', 'refused', 'withdrawn', 'closed'] as const;
const urgencies = ['8h', '3d', '7d'] as const;
const latin =
  `vehicle passport container document witness forged border crossing port flight payment transfer suspect missing
  person family minor identity card residence permit application coordination warrant premises telephone number
  registration plate engine chassis trailer driver company account beneficiary route ferry customs seizure weapon
  véhicule contrôle frontière réseau filière passeport vérification titre séjour mineur famille numéro société`
    .trim()
    .split(/\s+/);
const arabic =
  `المغرب إيطاليا الرباط روما طلب معلومات جواز سفر وثيقة مزورة شاهد ميناء حدود مركبة رقم تسجيل هاتف أسرة قاصر
  إقامة رخصة تنسيق شركة حساب تحويل سائق شاحنة حاوية أحمد فاطمة يوسف مصطفى عائشة إبراهيم هجرة شبكة تزوير`
    .trim()
    .split(/\s+/);

/** Word number `i`: a few are in half of all records, most are rare; some are Arabic. */
function word(next: (below: number) => number): string {
  const rank = Math.min(next(2000), next(2000), next(2000));
  const list = rank % 4 === 0 ? arabic : latin;
  const stem = list[rank % list.length] ?? '';
  return rank < list.length ? stem : `${stem}${Math.floor(rank / list.length)}`;
}

const iso = (time: number): string => new Date(time).toISOString();

/** A folded state with what a node reads in it when it starts: whom it names, its files, what is to be put right. */
function folded(kind: string, text: string): object {
  const said = { persons: [], objects: [] };
  const statement =
    kind === 'request'
      ? { asked: { question: { ...said, facts: text, attachments: [] } }, desks: [] }
      : { shared: { notice: { ...said, items: [{ text, attachments: [] }] } }, receivers: [] };
  return { ...statement, corrections: [], erased: [], updated: '' };
}

/** Record number `i` as its fold would give it: 15 % open, the rest ended, over three years, created in order of their number. */
export function generatedRecord(i: number, next: (below: number) => number): RecordRow {
  const peer = peers[next(peers.length)] ?? 'ma-moi';
  const [from, to] = next(2) === 0 ? [me, peer] : [peer, me];
  const ended = next(100) >= 15;
  const state = states[ended ? 4 + next(4) : next(4)] ?? 'asked';
  const created = start - 1000 * day + i * 80_000 + next(day);
  const text = Array.from({ length: 30 }, () => word(next)).join(' ');
  const urgency = urgencies[next(urgencies.length)] ?? '7d';
  const due =
    next(10) === 0
      ? null
      : { instant: iso((ended ? created : start - 20 * day) + next(120 * day)), zone: 'Europe/Rome', tzdb: '2026c' };
  const kind = next(4) === 0 ? 'information' : 'request';
  return {
    group: `contact.${peer}`,
    kind,
    record: `${from}.0193${i.toString(16).padStart(8, '0')}`,
    facets: {
      title: `${word(next)} ${word(next)} ${word(next)}`,
      from,
      to: [to],
      state,
      ended,
      waitingOn: ended ? [] : [next(2) === 0 ? me : peer],
      created: iso(created),
      updated: iso(created + next(20 * day)),
      due,
      where: null,
      urgency,
      reference: `REF-${i}`,
      handling: { codes: ['H1'], tlp: 'AMBER', pap: 'AMBER' },
      text,
    },
    state: JSON.stringify(folded(kind, text)),
    exceptions: [],
    tallies: [{ day: iso(created).slice(0, 10), asker: from, holder: to, measure: state, count: 1 }],
    listed: true,
  };
}

function generatedEvent(origin: string, seq: number, { group, kind, record, state, facets }: RecordRow): EventRow {
  return {
    origin,
    seq,
    group,
    kind,
    record,
    type: `${kind}.asked/1`,
    time: facets.created,
    charter: 1,
    seen: { [`${group}/${facets.to[0]}/1`]: seq },
    by: { role: 'officer', ref: 'c7f0' },
    data: state,
  };
}

/** Records [from, to) with one event each, as one batch for the view. */
export function generatedBatch(from: number, to: number, next: (below: number) => number): ViewBatch {
  const origin = `bench/${me}/1`;
  const records = Array.from({ length: to - from }, (_, i) => generatedRecord(from + i, next));
  return {
    positions: { [origin]: to },
    events: records.map((record, i) => generatedEvent(origin, from + i, record)),
    exceptions: [],
    records,
    marks: [],
  };
}
