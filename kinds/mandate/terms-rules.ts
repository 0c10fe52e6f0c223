import type { Charter } from '../../packages/charter/charter.ts';
import type { Refusal } from '../../packages/kind/kind.ts';
import { type MandateCode, when } from './refusals.ts';
import type { MandateData, Terms } from './schema.ts';

/** What of the terms themselves cannot be: each null when it is met, in the order in which an author should hear of it. */
export function termsRefusal({ terms }: MandateData<'proposed'>, charter: Charter): Refusal | null {
  const isMember = (id: string): boolean => charter.members.some((member) => member.id === id);
  const clauses = [
    onInstruments(terms, charter),
    inAllLanguages(terms),
    ...ofLanes(terms, isMember),
    stranger(
      terms.secretariat === null || isMember(terms.secretariat),
      ['mandate.secretariat', 'Give the secretariat to a member of the group, or to whoever is in the chair.'],
      'terms.secretariat',
    ),
    ...ofChair(terms, isMember),
  ];
  return clauses.find((clause) => clause !== null) ?? null;
}

function stranger(isFine: boolean, [code, message]: readonly [MandateCode, string], field: string): Refusal | null {
  return when(!isFine, code, message, field);
}

function onInstruments({ instruments }: Terms, charter: Charter): Refusal | null {
  const fits = instruments.every((id) => charter.instruments.some((instrument) => instrument.id === id));
  return when(!fits, 'mandate.instrument', 'Rest the terms on instruments of the charter.', 'terms.instruments');
}

/** What is said in one language is said in all: nobody signs a text with a gap. */
function inAllLanguages({ texts, lanes }: Terms): Refusal | null {
  const wanted = texts.map(({ language }) => language).sort();
  const short = lanes.findIndex(
    ({ scope }) =>
      scope
        .map(({ language }) => language)
        .sort()
        .join() !== wanted.join(),
  );
  const message = 'Say what each lane is for in every language of the terms, and in no other.';
  return when(short >= 0, 'mandate.language', message, `terms.lanes.${short}.scope`);
}

function ofLanes({ lanes }: Terms, isMember: (id: string) => boolean): readonly (Refusal | null)[] {
  const twice = lanes.findIndex(({ lane }, index) => lanes.findIndex((one) => one.lane === lane) < index);
  const strange = lanes.findIndex(({ members }) => !members.every(isMember));
  return [
    when(
      twice >= 0,
      'mandate.laneTwice',
      'Each lane once: put its members together in one.',
      `terms.lanes.${twice}.lane`,
    ),
    when(
      strange >= 0,
      'mandate.laneStranger',
      'Only members of the group have a lane.',
      `terms.lanes.${strange}.members`,
    ),
  ];
}

function ofChair({ chair: { order, months } }: Terms, isMember: (id: string) => boolean): readonly (Refusal | null)[] {
  const twice = new Set(order).size < order.length;
  return [
    when(
      !order.every(isMember),
      'mandate.chairStranger',
      'Only members of the group take the chair.',
      'terms.chair.order',
    ),
    when(twice, 'mandate.chairTwice', 'Name each member once: the order begins again by itself.', 'terms.chair.order'),
    when(months < 1, 'mandate.months', 'A term in the chair lasts one month at least.', 'terms.chair.months'),
  ];
}
