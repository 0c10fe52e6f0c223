import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { canonicalIdentifier } from '../../packages/match/identifiers/canonical.ts';
import { mentions } from '../../packages/match/identifiers/mentions.ts';
import { holds } from '../match/schema.ts';
import type { SoughtData, SoughtEvent, SoughtState } from './schema.ts';

/** Every "may not" of what is sought beside those all kinds have. */
export const soughtRefusals = [
  'sought.exists',
  'sought.absent',
  'sought.identifier',
  'sought.category',
  'sought.twice',
  'sought.over',
  'sought.notHit',
  'sought.tells',
] as const;
type Code = (typeof soughtRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: SoughtState, event: SoughtEvent, _at: Occasion): Verdict {
  if (event.type === 'sealed')
    return first(when(state.sealed !== null, 'sought.exists', 'This was asked already.'), ...askable(event.data));
  const { sealed, posted, found, failed } = state;
  if (sealed === null) return refuse('sought.absent', 'Nothing was asked here.');
  const isOver = found !== null || failed !== null;
  switch (event.type) {
    case 'posted':
      return first(when(posted !== null || isOver, 'sought.over', 'This batch was sent already.'));
    case 'found':
      return first(when(posted === null || isOver, 'sought.over', 'No answer is awaited here.'));
    case 'failed':
      return first(when(isOver, 'sought.over', 'No answer is awaited here.'));
    case 'confirmed': {
      const hit = found?.hits.some(({ at }) => at === event.data.at) === true;
      return first(when(!hit, 'sought.notHit', 'This identifier was not found there.'));
    }
  }
}

function askable({ category, identifiers }: SoughtData<'sealed'>): readonly (Refusal | null)[] {
  const written = identifiers.findIndex(({ type, value }) => {
    const found = canonicalIdentifier(type, value);
    return !found.ok || found.value !== value;
  });
  const stray = identifiers.findIndex(({ type }) => !holds(category, type));
  const texts = identifiers.map(({ type, value }) => `${type} ${value}`);
  const again = texts.findIndex((text, at) => texts.indexOf(text) < at);
  return [
    when(stray !== -1, 'sought.category', 'This is no identifier of the category chosen.', `identifiers.${stray}`),
    when(written !== -1, 'sought.identifier', 'This is not its one spelling.', `identifiers.${written}`),
    when(again !== -1, 'sought.twice', 'Each identifier is asked about once.', `identifiers.${again}`),
  ];
}

const told = ['reference', 'purpose', 'necessity'] as const;

/** The holder reads why it is asked: an identifier written there would give away what the batch hides. Before it is sealed, at home. */
export function givenAway(question: Pick<SoughtData<'sealed'>, 'identifiers' | (typeof told)[number]>): Refusal | null {
  const field = told.find((name) => question.identifiers.some((one) => mentions(question[name], one)));
  return when(field !== undefined, 'sought.tells', 'The other side reads this: take the identifier out.', field);
}
