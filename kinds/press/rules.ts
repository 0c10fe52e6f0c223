import { dayFits, keptInTime, restsOnCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import type { PressData, PressEvent, PressState, Span } from './schema.ts';

/** Every "may not" of a report of the press beside those all kinds have. */
export const pressRefusals = [
  'press.exists',
  'press.absent',
  'press.notOwner',
  'press.textExists',
  'press.textGone',
  'press.unread',
  'press.person',
  'press.span',
  'press.quote',
  'press.dates',
  'press.toItself',
  'press.dismissed',
  'press.noMistake',
  'press.notLister',
  'press.settled',
] as const;
type Code = (typeof pressRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: PressState, event: PressEvent, at: Occasion): Verdict {
  if (event.type === 'brought') return admitBrought(state, event.data, at);
  if (state.brought === null) return refuse('press.absent', 'No report was brought here.');
  const open = event.type === 'mistaken' || event.type === 'settled';
  return first(
    when(
      !open && at.author !== state.brought.author,
      'press.notOwner',
      'Only the authority that brought the report decides about its reading.',
    ),
    when(state.dismissed !== null && event.type !== 'settled', 'press.dismissed', 'This report was laid aside.'),
    turn(state, event, at),
    dayFits(event.data.day, at),
  );
}

function admitBrought(state: PressState, data: PressData<'brought'>, at: Occasion): Verdict {
  return first(
    when(state.brought !== null, 'press.exists', 'This report was brought already.'),
    restsOnCharter(data.legalBasis, at),
    keptInTime(data.keep, at),
    dayFits(data.day, at),
  );
}

type Later = Exclude<PressEvent, { type: 'brought' }>;

function turn(state: PressState, event: Later, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'text':
      return admitText(state, event.data);
    case 'read': {
      const { body, agreed, names } = event.data;
      return spansFit(state, [...body, ...agreed, ...names]);
    }
    case 'confirmed':
      return admitConfirmed(state, event.data, at);
    case 'tied':
      return when(
        event.data.to?.kind === 'press' && event.data.to.record === at.record,
        'press.toItself',
        'A report cannot be tied to itself.',
        'to',
      );
    case 'mistaken':
      return spansFit(state, [event.data]) ?? quotesFit(state, [event.data]);
    case 'settled':
      return admitSettled(state, event.data, at);
    case 'dismissed':
      return null;
  }
}

function admitText({ text, brought }: PressState, data: PressData<'text'>): Refusal | null {
  return (
    when(text !== null, 'press.textExists', 'The words of the report stand here already.') ??
    when(
      brought !== null && data.text.length !== brought.length,
      'press.span',
      'The text is not the one that was brought.',
    )
  );
}

/** Software proposes and a person decides: what no person said is nobody's word. */
function admitConfirmed(state: PressState, data: PressData<'confirmed'>, at: Occasion): Refusal | null {
  const { value, notBefore, notAfter } = data.date;
  const outside =
    (notBefore !== null && notAfter !== null && notBefore > notAfter) ||
    (value !== null &&
      ((notBefore !== null && value < notBefore.slice(0, value.length)) ||
        (notAfter !== null && value > notAfter.slice(0, value.length))));
  return (
    when(at.by.role === 'node', 'press.person', 'Only a person confirms what was read.') ??
    when(state.reading === null, 'press.unread', 'There is no reading to confirm.') ??
    when(outside, 'press.dates', 'The day does not lie between the first and the last possible day.', 'date.value') ??
    spansFit(state, [...data.agreed, ...data.names]) ??
    quotesFit(state, data.agreed)
  );
}

function admitSettled({ mistakes }: PressState, data: PressData<'settled'>, at: Occasion): Refusal | null {
  const mistake = mistakes.find(({ id }) => id === data.mistake);
  if (mistake === undefined) return refuse('press.noMistake', 'No such mistake is listed.', 'mistake');
  return (
    when(
      mistake.author !== at.author,
      'press.notLister',
      'Only the authority that listed it says what became of it.',
    ) ?? when(mistake.settled !== null, 'press.settled', 'What became of it was said already.')
  );
}

function spansFit({ brought }: PressState, spans: readonly Span[]): Refusal | null {
  const length = brought?.length ?? 0;
  const wrong = spans.some(({ start, end }) => start >= end || end > length);
  return when(wrong, 'press.span', 'A passage does not lie in the text of the report.');
}

/** As long as the words are kept, a quote is theirs to the letter. */
function quotesFit({ text }: PressState, quotes: readonly (Span & { readonly quote: string })[]): Refusal | null {
  const wrong = text !== null && quotes.some(({ start, end, quote }) => text.slice(start, end) !== quote);
  return when(wrong, 'press.quote', 'A quote is not what stands in the report.');
}
