import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Field, Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { clearTransportInput, departInput, receiveInput, takeBackInput, turnBackInput } from '../../inputs.ts';
import { isUnderWay } from '../../matching.ts';
import type { Item, Leg } from '../../schema.ts';
import { useItemName } from '../names.tsx';
import { stateIn } from '../read.ts';
import { useAssistanceText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { type LineDraft, LinesField, linesInput } from './lines-field.tsx';

const Review = ({ input }: { input: unknown }) => <Told data={input} />;
const isOpen = ({ received, turnedBack }: Leg): boolean => received === null && turnedBack === null;
type Fits = (leg: Leg, own: boolean) => boolean;
const legsFor = ({ view, others }: FormScope, fits: Fits): readonly Leg[] =>
  stateIn(view).legs.filter((leg) => fits(leg, !others.includes(leg.author)));

/** One of several transports; when there is only one, nothing is asked. */
export function LegField({
  field,
  legs,
  items,
}: {
  field: Field<string>;
  legs: readonly Leg[];
  items: readonly Item[];
}) {
  const t = useAssistanceText();
  const m = useMatterText();
  const name = useMemberName();
  const nameOf = useItemName(items);
  if (legs.length < 2 && legs[0]?.id === field.value) return null;
  return (
    <SelectField
      field={field}
      label={t('leg')}
      required
      none={m('choose')}
      choices={legs.map(({ id, author, lines }) => ({
        value: id,
        label: `${name(author)} · ${lines.map(({ item, quantity }) => `${nameOf(item)}: ${quantity}`).join(', ')}`,
      }))}
    />
  );
}

interface SaidDraft {
  readonly leg: string;
  readonly text: string;
}

const toClear: Fits = (leg) => isOpen(leg);
export const clearTransportForm = commandForm<SaidDraft>({
  command: 'clearTransport',
  schema: clearTransportInput,
  blank: (scope) => ({ leg: legsFor(scope, toClear)[0]?.id ?? '', text: '' }),
  title: ({ text }) => text,
  input: ({ leg, text }) => ({ leg: orMissing(leg), note: orMissing(text.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useAssistanceText();
    return (
      <FieldStack>
        <LegField field={form.field('leg')} legs={legsFor(scope, toClear)} items={stateIn(scope.view).items} />
        <ProseField
          field={{ ...form.field('text'), name: 'note' }}
          label={t('clear.note')}
          required
          rows={3}
          max={2_000}
        />
      </FieldStack>
    );
  },
  Review,
});

const toTurn: Fits = (leg, own) => own && isOpen(leg);
export const turnBackForm = commandForm<SaidDraft>({
  command: 'turnBack',
  schema: turnBackInput,
  blank: (scope) => ({ leg: legsFor(scope, toTurn)[0]?.id ?? '', text: '' }),
  title: ({ text }) => text,
  input: ({ leg, text }) => ({ leg: orMissing(leg), reason: orMissing(text.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useAssistanceText();
    return (
      <FieldStack>
        <LegField field={form.field('leg')} legs={legsFor(scope, toTurn)} items={stateIn(scope.view).items} />
        <ProseField
          field={{ ...form.field('text'), name: 'reason' }}
          label={t('reason')}
          required
          rows={3}
          max={2_000}
        />
      </FieldStack>
    );
  },
  Review,
});

const toDepart: Fits = (leg, own) => own && isOpen(leg) && leg.departed === null;
export const departForm = commandForm<{ readonly leg: string; readonly arrives: string; readonly note: string }>({
  command: 'depart',
  schema: departInput,
  blank: (scope) => {
    const [leg] = legsFor(scope, toDepart);
    return { leg: leg?.id ?? '', arrives: leg?.travel.arrives?.instant ?? '', note: '' };
  },
  title: ({ note }) => note,
  input: ({ leg, arrives, note }) => ({ leg: orMissing(leg), arrives: orNull(arrives), note: orNull(note) }),
  Fields: ({ form, scope }) => {
    const t = useAssistanceText();
    const { zone } = useSurroundings();
    return (
      <FieldStack>
        <LegField field={form.field('leg')} legs={legsFor(scope, toDepart)} items={stateIn(scope.view).items} />
        <MomentField field={form.field('arrives')} zone={zone} label={t('arrives')} />
        <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});

interface HandedDraft {
  readonly leg: string;
  readonly lines: readonly LineDraft[];
  readonly note: string;
}

const drafted = (lines: Leg['lines']): readonly LineDraft[] =>
  lines.map(({ item, quantity }) => ({ item, quantity: String(quantity) }));

const toReceive: Fits = (leg) => isUnderWay(leg) || (leg.departed !== null && leg.received === null);
const loadedOn = ({ lines }: Leg): Leg['lines'] => lines;
const toTake: Fits = (leg, own) => own && leg.received !== null;

function stillThere({ received, returns }: Leg): Leg['lines'] {
  const back = returns.flatMap(({ lines }) => lines);
  return (received?.lines ?? []).map(({ item, quantity }) => ({
    item,
    quantity: back.reduce((rest, one) => rest - (one.item === item ? one.quantity : 0), quantity),
  }));
}

/** What came of a transport, begun with all that can have come. */
function blankHanded(leg: Leg | undefined, all: (leg: Leg) => Leg['lines']): HandedDraft {
  return { leg: leg?.id ?? '', lines: leg === undefined ? [] : drafted(all(leg)), note: '' };
}

export const receiveForm = commandForm<HandedDraft>({
  command: 'receive',
  schema: receiveInput,
  blank: (scope) => blankHanded(legsFor(scope, toReceive)[0], loadedOn),
  title: ({ note }) => note,
  input: ({ leg, lines, note }) => ({ leg: orMissing(leg), lines: linesInput(lines, 0), note: orNull(note) }),
  Fields: ({ form, scope }) => (
    <HandedFields form={form} scope={scope} legs={legsFor(scope, toReceive)} all={loadedOn} word="receive" />
  ),
  Review,
});

export const takeBackForm = commandForm<HandedDraft>({
  command: 'takeBack',
  schema: takeBackInput,
  blank: (scope) => blankHanded(legsFor(scope, toTake)[0], stillThere),
  title: ({ note }) => note,
  input: ({ leg, lines, note }) => ({ leg: orMissing(leg), lines: linesInput(lines), note: orNull(note) }),
  Fields: ({ form, scope }) => (
    <HandedFields form={form} scope={scope} legs={legsFor(scope, toTake)} all={stillThere} word="takeBack" />
  ),
  Review,
});

interface HandedProps {
  readonly form: Form<HandedDraft>;
  readonly scope: FormScope;
  readonly legs: readonly Leg[];
  readonly all: (leg: Leg) => Leg['lines'];
  readonly word: 'receive' | 'takeBack';
}

function HandedFields({ form, scope, legs, all, word }: HandedProps) {
  const t = useAssistanceText();
  const state = stateIn(scope.view);
  const leg = legs.find(({ id }) => id === form.value.leg);
  const choose = (id: string) => {
    const chosen = legs.find((one) => one.id === id);
    form.set({ leg: id, lines: chosen === undefined ? [] : drafted(all(chosen)) });
  };
  const most = (item: string) => (leg === undefined ? 0 : (all(leg).find((one) => one.item === item)?.quantity ?? 0));
  return (
    <FieldStack>
      <LegField field={{ ...form.field('leg'), change: choose }} legs={legs} items={state.items} />
      <LinesField
        field={form.field('lines')}
        label={t(`${word}.lines`)}
        state={state}
        most={(item) => ({ quantity: most(item), words: t(`${word}.most`) })}
      />
      <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
    </FieldStack>
  );
}
