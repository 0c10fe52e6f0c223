import { dayFits } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { bidiControls } from '../../packages/kind/text.ts';
import type { Entry, GlossaryEvent, GlossaryState } from './schema.ts';

/** Every "may not" of a glossary entry beside those all kinds have. */
export const glossaryRefusals = [
  'glossary.exists',
  'glossary.absent',
  'glossary.hidden',
  'glossary.office',
  'glossary.neverOwn',
  'glossary.version',
  'glossary.twice',
  'glossary.replaced',
  'glossary.retired',
  'glossary.notProposer',
  'glossary.unchanged',
] as const;
type Code = (typeof glossaryRefusals)[number];

export const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: GlossaryState, event: GlossaryEvent, at: Occasion): Verdict {
  if (event.type === 'proposed')
    return first(
      when(state.versions.length > 0, 'glossary.exists', 'This entry was proposed already.'),
      entryStands(event.data.entry),
      dayFits(event.data.day, at),
    );
  return first(
    when(state.versions.length === 0, 'glossary.absent', 'There is no entry here.'),
    when(state.retired !== null, 'glossary.retired', 'This entry is no longer used; propose a new one.'),
    later(state, event, at),
    dayFits(event.data.day, at),
  );
}

function later(
  state: GlossaryState,
  event: Exclude<GlossaryEvent, { type: 'proposed' }>,
  at: Occasion,
): Refusal | null {
  switch (event.type) {
    case 'revised':
      return entryStands(event.data.entry);
    case 'agreed': {
      const version = state.versions.find(({ id }) => id === event.data.version);
      if (version === undefined) return refuse('glossary.version', 'There is no such version of this entry.');
      const has = version.agreed.some(({ member }) => member === at.author);
      return when(has, 'glossary.twice', 'Your authority has agreed to this already.');
    }
    case 'retired': {
      const has = state.retiring.some(({ member }) => member === at.author);
      const others = state.inForce === null && state.versions[0]?.author !== at.author;
      return (
        when(has, 'glossary.twice', 'Your authority has said so already.') ??
        when(others, 'glossary.notProposer', 'Nobody has agreed to it yet: who proposed it takes it back.')
      );
    }
  }
}

/** A name that reads otherwise than it is written, or that is at once right and wrong, locks nothing. */
function entryStands({ type, office, forms, never }: Entry): Refusal | null {
  const names = [...forms.flatMap(({ form, variants }) => [form, ...variants]), ...never.map(({ form }) => form)];
  const turned = names.some((name) => bidiControls(name).length > 0);
  const contradicts = never.some((one) =>
    forms.some(({ language, form }) => language === one.language && form === one.form),
  );
  return (
    when(turned, 'glossary.hidden', 'A name holds an invisible mark of direction; write it without.', 'forms') ??
    when(office !== null && type !== 'person', 'glossary.office', 'Only a person holds an office.', 'office') ??
    when(contradicts, 'glossary.neverOwn', 'A form cannot be right and wrong in one language.', 'never')
  );
}
