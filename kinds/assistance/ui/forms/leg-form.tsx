import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { changeTransportInput, planTransportInput } from '../../inputs.ts';
import { legsOf, loaded, stands } from '../../matching.ts';
import { type AssistanceState, type Offer, routes } from '../../schema.ts';
import { offerIn, stateIn } from '../read.ts';
import { useAssistanceText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { blankTravel, type TravelDraft, travelDraft, travelInput } from './leg-draft.ts';
import { type LineDraft, LinesField, linesInput } from './lines-field.tsx';
import { LegField } from './move-forms.tsx';

interface PlanDraft extends TravelDraft {
  readonly offer: string;
  readonly lines: readonly LineDraft[];
}

/** What of an offer was accepted and is on no transport yet. */
function left(state: AssistanceState, offer: Offer, item: string): number {
  const accepted = offer.lines.find((line) => line.item === item)?.accepted ?? 0;
  return Math.max(0, accepted - loaded(legsOf(state, offer), item));
}

function blankPlan({ view, others }: FormScope): PlanDraft {
  const state = stateIn(view);
  const own = state.offers.filter((offer) => stands(offer) && !others.includes(offer.author));
  const offer = own.find((one) => one.lines.some(({ item }) => left(state, one, item) > 0));
  const lines = (offer?.lines ?? []).flatMap(({ item }) => {
    const rest = offer === undefined ? 0 : left(state, offer, item);
    return rest > 0 ? [{ item, quantity: String(rest) }] : [];
  });
  return { ...blankTravel, offer: offer?.id ?? '', lines };
}

const Review = ({ input }: { input: unknown }) => <Told data={input} />;

export const planTransportForm = commandForm<PlanDraft>({
  command: 'planTransport',
  schema: planTransportInput,
  blank: blankPlan,
  title: ({ vehicles }) => vehicles,
  input: (draft) => ({ ...travelInput(draft), offer: orMissing(draft.offer), lines: linesInput(draft.lines) }),
  Fields: ({ form, scope }) => {
    const t = useAssistanceText();
    const state = stateIn(scope.view);
    const offer = offerIn(state, form.value.offer);
    return (
      <>
        <FormSection title={t('leg.load')}>
          <LinesField
            field={form.field('lines')}
            label={t('items')}
            state={state}
            most={(item) => ({ quantity: offer === undefined ? 0 : left(state, offer, item), words: t('leg.left') })}
          />
        </FormSection>
        <TravelFields form={form} />
      </>
    );
  },
  Review,
});

interface ChangeDraft extends TravelDraft {
  readonly leg: string;
}

export const changeTransportForm = commandForm<ChangeDraft>({
  command: 'changeTransport',
  schema: changeTransportInput,
  blank: ({ view, others }) => {
    const open = stateIn(view).legs.find(
      ({ author, received, turnedBack }) => !others.includes(author) && received === null && turnedBack === null,
    );
    return { ...(open === undefined ? blankTravel : travelDraft(open)), leg: open?.id ?? '' };
  },
  title: ({ vehicles }) => vehicles,
  input: (draft) => ({ ...travelInput(draft), leg: orMissing(draft.leg) }),
  Fields: ({ form, scope }) => {
    const state = stateIn(scope.view);
    const open = state.legs.filter(
      ({ author, received, turnedBack }) => !scope.others.includes(author) && received === null && turnedBack === null,
    );
    const choose = (id: string) => {
      const leg = open.find((one) => one.id === id);
      form.set({ ...(leg === undefined ? blankTravel : travelDraft(leg)), leg: id });
    };
    return (
      <>
        <LegField field={{ ...form.field('leg'), change: choose }} legs={open} items={state.items} />
        <TravelFields key={form.value.leg} form={form} />
      </>
    );
  },
  Review,
});

/** The seventeen points of the transport annex (Decision 2007/606/EC, Euratom), as far as the request does not say them already. */
function TravelFields<D extends TravelDraft>({ form }: { form: Form<D> }) {
  const t = useAssistanceText();
  const m = useMatterText();
  const { zone } = useSurroundings();
  const travel = asTravel(form);
  const hub = (key: 'embark' | 'disembark') => {
    const place = travel.part(key);
    return (
      <Columns>
        <LineField field={place.field('name')} label={t(key)} max={120} />
        <LineField field={place.field('locode')} label={t('locode')} max={6} ltr />
        <LineField field={place.field('contact')} label={t('contact')} max={200} />
      </Columns>
    );
  };
  return (
    <>
      <FormSection title={t('leg.way')}>
        <Columns>
          <SelectField
            field={travel.field('route')}
            label={t('route')}
            required
            none={m('choose')}
            choices={routes.map((value) => ({ value, label: t(`route.${value}`) }))}
          />
          <LineField field={travel.field('vehicles')} label={t('vehicles')} max={200} />
          <LineField field={travel.field('staff')} label={t('staff')} max={5} ltr />
        </Columns>
        {hub('embark')}
        {hub('disembark')}
        <Columns>
          <MomentField field={travel.field('ready')} zone={zone} label={t('ready')} />
          <MomentField field={travel.field('departs')} zone={zone} label={t('departs')} />
          <MomentField field={travel.field('arrives')} zone={zone} label={t('arrives')} />
        </Columns>
        <LineField field={travel.field('alternative')} label={t('alternative')} max={200} />
      </FormSection>
      <FormSection title={t('leg.cargo')}>
        <Columns>
          <LineField field={travel.field('weight')} label={t('weight')} max={12} ltr />
          <LineField field={travel.field('volume')} label={t('volume')} max={12} ltr />
          <LineField field={travel.field('floor')} label={t('floor')} max={12} ltr />
        </Columns>
        <LineField field={travel.field('packaging')} label={t('packaging')} max={200} />
        <RowsField
          label={t('dangerous')}
          help={t('dangerous.help')}
          form={travel}
          field={travel.field('dangerous')}
          blank={() => ({ un: '', class: '', note: '' })}
          max={20}
          name={(position) => t('dangerous.one', { position })}
          words={{ add: t('dangerous.add'), remove: t('dangerous.remove') }}
          row={({ form: one }) => (
            <Columns>
              <LineField field={one.field('un')} label={t('dangerous.un')} required max={7} ltr placeholder="UN1202" />
              <LineField field={one.field('class')} label={t('dangerous.class')} required max={5} ltr placeholder="3" />
              <LineField field={one.field('note')} label={t('note')} max={200} />
            </Columns>
          )}
        />
      </FormSection>
      <FormSection title={t('leg.host')}>
        <ProseField
          field={travel.field('customs')}
          label={t('customs')}
          help={t('customs.help')}
          rows={2}
          max={2_000}
        />
        <ProseField field={travel.field('needs')} label={t('needs')} help={t('needs.help')} rows={2} max={2_000} />
        <ProseField field={travel.field('note')} label={t('note')} rows={2} max={2_000} />
      </FormSection>
    </>
  );
}

/** The part of a larger form that says how something travels. */
function asTravel<D extends TravelDraft>(form: Form<D>): Form<TravelDraft> {
  return {
    value: form.value,
    set: (patch) => form.set({ ...form.value, ...patch }),
    field: (key) => {
      const { name, error } = form.field(key);
      return { name, error, value: form.value[key], change: (value) => form.set({ ...form.value, [key]: value }) };
    },
    part: form.part as Form<TravelDraft>['part'],
    rows: form.rows,
  };
}
