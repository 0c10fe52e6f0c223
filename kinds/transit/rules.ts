import { dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { creatorOf } from '../../packages/kind/names.ts';
import { first } from '../../packages/kind/refusal.ts';
import { daysBetween } from './days.ts';
import { admitNote } from './note-rules.ts';
import { when } from './refusals.ts';
import { mostDays, type PublishedRow, type TransitData, type TransitEvent, type TransitState } from './schema.ts';
import { isOnShore, portCalled } from './shores.ts';

export { transitRefusals } from './refusals.ts';

export function admit(state: TransitState, event: TransitEvent, at: Occasion): Verdict {
  const proposes = event.type === 'proposed';
  return first(
    when(proposes && state.opened !== null, 'transit.exists', 'This operation is there already; change it.'),
    when(!proposes && state.opened === null, 'transit.absent', 'Propose the operation first.'),
    when(state.ended !== null, 'transit.ended', 'This operation has ended; nothing in it is changed any more.'),
    ...clauses(state, event, at),
    dayFits(event.data.day, at),
  );
}

function clauses(state: TransitState, event: TransitEvent, at: Occasion): readonly (Refusal | null)[] {
  switch (event.type) {
    case 'proposed':
      return [seasonFits(event.data), restsOnCharter(event.data.legalBasis, at)];
    case 'amended':
      return [ofProposer(at), seasonFits(event.data)];
    case 'placeSet':
      return placeFits(state, event.data, at);
    case 'lineSet':
      return lineFits(state, event.data, at);
    case 'shipSet':
      return shipFits(state, event.data, at);
    case 'planned':
      return planFits(state, event.data, at);
    case 'published':
      return publishedFits(state, event.data, at);
    case 'noted':
    case 'noteEnded':
      return admitNote(state, event, at);
    case 'ended':
      return [ofProposer(at)];
  }
}

function ofProposer(at: Occasion): Refusal | null {
  const other = creatorOf(at.record) !== at.author;
  return when(
    other,
    'transit.notProposer',
    'Only the member that proposed the operation changes its season or ends it.',
  );
}

function seasonFits({ from, to }: { readonly from: string; readonly to: string }): Refusal | null {
  const days = daysBetween(from, to);
  return when(
    days < 1 || days > mostDays,
    'transit.season',
    'The last day is not before the first, nor 400 days after it.',
    'to',
  );
}

const others = 'This belongs to the plan of another member; ask it to change it.';

function placeFits({ places }: TransitState, { code, what }: TransitData<'placeSet'>, at: Occasion) {
  const before = places.find((one) => one.code === code);
  return [
    when(before !== undefined && before.member !== at.author, 'transit.notOwner', others, 'code'),
    when(
      before !== undefined && before.what !== what,
      'transit.isWelcome',
      'A port stays a port; use another code.',
      'what',
    ),
  ];
}

function lineFits(state: TransitState, data: TransitData<'lineSet'>, at: Occasion): readonly (Refusal | null)[] {
  const before = state.lines.find(({ code }) => code === data.code);
  const missing = (['from', 'to'] as const).find((end) => portCalled(state, data[end]) === null);
  const moved = before !== undefined && (before.from !== data.from || before.to !== data.to);
  return [
    when(missing !== undefined, 'transit.noPort', 'Enter the port first.', missing),
    when(
      data.from === data.to || moved,
      'transit.ends',
      'A line joins two ports and keeps them; use another code.',
      'to',
    ),
    when(
      !isOnShore(state, data, at.author),
      'transit.notShore',
      'Enter lines that touch one of your own ports.',
      'from',
    ),
  ];
}

function shipFits(state: TransitState, data: TransitData<'shipSet'>, at: Occasion): readonly (Refusal | null)[] {
  const before = state.ships.find(({ code }) => code === data.code);
  const unknown = data.line !== null && state.lines.every(({ code }) => code !== data.line);
  return [
    when(before !== undefined && before.member !== at.author, 'transit.notOwner', others, 'code'),
    when(unknown, 'transit.noLine', 'Enter the line first.', 'line'),
  ];
}

/** Each shore plans what leaves its own ports. */
function planFits(state: TransitState, { line, port, spans }: TransitData<'planned'>, at: Occasion) {
  const found = state.lines.find(({ code }) => code === line);
  const { from = '', to = '' } = state.opened ?? {};
  const bad = spans.findIndex((one) => one.last < one.first || one.first < from || one.last > to);
  return [
    when(found === undefined, 'transit.noLine', 'Enter the line first.', 'line'),
    when(
      found !== undefined && found.from !== port && found.to !== port,
      'transit.notEnd',
      'This port is none of the line’s two.',
      'port',
    ),
    when(portCalled(state, port)?.member !== at.author, 'transit.notOwner', others, 'port'),
    when(bad >= 0, 'transit.span', 'Plan days within the season, the last not before the first.', `spans.${bad}.last`),
  ];
}

function publishedFits({ places, lines }: TransitState, { shore, rows }: TransitData<'published'>, at: Occasion) {
  const isKnown = ({ what, code }: PublishedRow): boolean =>
    what === 'total'
      ? code === null
      : (what === 'port' ? places.filter((one) => one.what === 'port') : lines).some((one) => one.code === code);
  const [strange, backward] = [rows.findIndex((row) => !isKnown(row)), rows.findIndex(({ from, to }) => to < from)];
  const other = at.charter.members.every(({ id }) => id !== shore);
  return [
    when(other, 'transit.shore', 'Name the member whose shore the figures are about.', 'shore'),
    when(
      strange >= 0,
      'transit.scope',
      'A figure is of the whole shore, or of a port or line entered here.',
      `rows.${strange}.code`,
    ),
    when(backward >= 0, 'transit.period', 'The last day is not before the first.', `rows.${backward}.to`),
  ];
}
