import { later } from '../../../../packages/kind/instant.ts';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useNameIn } from '../../../../packages/ui/named/place-name.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { changeOfferInput, offerInput } from '../../inputs.ts';
import { isPending, matching } from '../../matching.ts';
import { type AssistanceState, bearers, type Offer } from '../../schema.ts';
import { useItemName } from '../names.tsx';
import { offerIn, stateIn } from '../read.ts';
import { useAssistanceText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { type LineDraft, LinesField, linesInput } from './lines-field.tsx';

interface OfferDraft {
  /** The offer that is changed, and its version; empty for a new one. */
  readonly offer: string;
  readonly version: number;
  readonly lines: readonly (LineDraft & { readonly capacity: string })[];
  readonly from: string;
  readonly until: string;
  readonly condition: string;
  readonly transport: Offer['transport'];
  readonly cost: Offer['cost'];
  readonly note: string;
}

/** An offer begins with all that is short: what one cannot give is taken out, and nothing is forgotten. */
function blankOffer({ view, now }: FormScope): OfferDraft {
  const state = stateIn(view);
  const today = now.toISOString().slice(0, 10);
  const from = state.items.map((item) => item.from).sort()[0] ?? today;
  return {
    ...{ offer: '', version: 0, from: later(from, today), until: '', condition: '' },
    lines: matching(state).map(({ item, short }) => ({
      ...{ item: item.id, quantity: short > 0 ? String(short) : '', capacity: '' },
    })),
    ...{ transport: 'provider', cost: 'toAgree', note: '' },
  };
}

/** The offer that waits, as it stands. */
function standing(state: AssistanceState, offer: Offer): OfferDraft {
  return {
    ...{ offer: offer.id, version: offer.version, from: offer.from, until: offer.until ?? '' },
    lines: state.items.map(({ id }) => {
      const line = offer.lines.find(({ item }) => item === id);
      return { item: id, quantity: line === undefined ? '' : String(line.quantity), capacity: line?.capacity ?? '' };
    }),
    ...{ condition: offer.condition ?? '', transport: offer.transport, cost: offer.cost, note: offer.note ?? '' },
  };
}

const inputOf = ({ lines, from, until, condition, transport, cost, note }: OfferDraft) => ({
  lines: linesInput(lines).map(({ capacity, ...line }) => ({ ...line, capacity: orNull(capacity) })),
  ...{ from: orMissing(from), until: orNull(until), condition: orNull(condition), transport, cost, note: orNull(note) },
});
const Review = ({ input }: { input: unknown }) => <Told data={input} />;

export const offerForm = commandForm<OfferDraft>({
  command: 'offer',
  schema: offerInput,
  blank: blankOffer,
  title: ({ note }) => note,
  input: inputOf,
  Fields: OfferFields,
  Review,
});

export const changeOfferForm = commandForm<OfferDraft>({
  command: 'changeOffer',
  schema: changeOfferInput,
  blank: (scope) => {
    const state = stateIn(scope.view);
    const own = state.offers.find((offer) => isPending(offer) && !scope.others.includes(offer.author));
    return own === undefined ? blankOffer(scope) : standing(state, own);
  },
  title: ({ note }) => note,
  input: (draft) => ({ ...inputOf(draft), offer: orMissing(draft.offer), version: draft.version }),
  Fields: OfferFields,
  Review,
});

function OfferFields({ form, scope }: { form: Form<OfferDraft>; scope: FormScope }) {
  const t = useAssistanceText();
  const state = stateIn(scope.view);
  const before = offerIn(state, form.value.offer);
  const counts = matching(state);
  const short = (id: string) => ({
    ...{ quantity: counts.find(({ item }) => item.id === id)?.short ?? 0, words: t('short') },
  });
  const choices = bearers.map((value) => ({ value, label: t(`bearer.${value}`) }));
  return (
    <>
      <FormSection title={t('offer.what')} note={t(before === undefined ? 'offer.what.help' : 'offer.changed.help')}>
        <LinesField
          field={{
            ...form.field('lines'),
            change: (lines) =>
              form.set({
                lines: lines.map((line, at) => ({ ...line, capacity: form.value.lines[at]?.capacity ?? '' })),
              }),
          }}
          label={t('items')}
          state={state}
          most={short}
        />
        <CapacityFields form={form} state={state} group={scope.group} />
        <Columns>
          <DayField field={form.field('from')} label={t('available.from')} required />
          <DayField field={form.field('until')} label={t('available.until')} />
        </Columns>
      </FormSection>
      <FormSection title={t('terms')}>
        <ProseField
          field={form.field('condition')}
          label={t('condition')}
          help={t('condition.help')}
          rows={2}
          max={2_000}
        />
        <Columns>
          <SelectField
            field={choice(form, 'transport')}
            label={t('transport')}
            required
            none={t('bearer.toAgree')}
            choices={choices}
          />
          <SelectField
            field={choice(form, 'cost')}
            label={t('cost')}
            required
            none={t('bearer.toAgree')}
            choices={choices}
          />
        </Columns>
        <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
      </FormSection>
    </>
  );
}

/** Terms are never empty: what is not chosen is still to be agreed. */
function choice(form: Form<OfferDraft>, key: 'transport' | 'cost') {
  const field = form.field(key);
  return { ...field, change: (value: Offer['transport'] | '') => field.change(value === '' ? 'toAgree' : value) };
}

/** What the register of capacities says of ours, as far as this form shows it; that kind's own inquiry answers. */
interface Registered {
  readonly entries: readonly {
    readonly record: string;
    readonly owner: string;
    readonly about: { readonly names: readonly { readonly language: string; readonly text: string }[] };
    readonly now: { readonly free: number };
  }[];
}

/** From which of our capacities each item is taken: accepted, it is reserved there. */
function CapacityFields({ form, state, group }: { form: Form<OfferDraft>; state: AssistanceState; group: string }) {
  const t = useAssistanceText();
  const { me } = useSurroundings();
  const { locale } = useVoice();
  const nameIn = useNameIn();
  const nameOf = useItemName(state.items);
  const found = useInquiry<Registered>({ group, kind: 'capacity', inquiry: 'register' });
  const own = found.data?.entries.filter(({ owner }) => owner === me) ?? [];
  if (own.length === 0) return null;
  const number = new Intl.NumberFormat(locale);
  const choices = own.map(({ record, about, now }) => ({
    value: record,
    label: t('capacity.free', { name: nameIn(about.names), free: number.format(now.free) }),
  }));
  const given = form.value.lines.filter(({ quantity }) => quantity.trim() !== '');
  return (
    <Columns>
      {form.value.lines.map((line, index) =>
        given.includes(line) ? (
          <SelectField
            key={line.item}
            field={{
              name: `lines.${index}.capacity`,
              value: line.capacity,
              error: undefined,
              change: (capacity) => form.set({ lines: form.value.lines.with(index, { ...line, capacity }) }),
            }}
            label={t('capacity.for', { item: nameOf(line.item) })}
            none={t('capacity.none')}
            choices={choices}
          />
        ) : null,
      )}
    </Columns>
  );
}
