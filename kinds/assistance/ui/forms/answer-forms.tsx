import { ManyField, OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Field, Form } from '../../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { amountFrom } from '../../../../packages/ui/named/numbers.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import {
  acceptInput,
  agreeCostInput,
  closeInput,
  declineInput,
  proposeCostInput,
  refuseInput,
  thankInput,
  withdrawOfferInput,
} from '../../inputs.ts';
import { countOf, isPending, matching, stands } from '../../matching.ts';
import { type AssistanceState, type Cost, type Offer, outcomes } from '../../schema.ts';
import { offerIn, stateIn } from '../read.ts';
import { useAssistanceText } from '../text/index.ts';
import { Told, useOfferLabel } from '../told.tsx';
import { type LineDraft, LinesField, linesInput } from './lines-field.tsx';

const Review = ({ input }: { input: unknown }) => <Told data={input} />;
const isOwn = ({ others }: FormScope, { author }: Offer): boolean => !others.includes(author);

/** One of several offers; when there is only one, nothing is asked. */
function OfferField({ field, offers }: { field: Field<string>; offers: readonly Offer[] }) {
  const t = useAssistanceText();
  const m = useMatterText();
  const label = useOfferLabel();
  if (offers.length < 2 && offers[0]?.id === field.value) return null;
  return (
    <SelectField
      field={field}
      label={t('offer')}
      required
      none={m('choose')}
      choices={offers.map((offer) => ({ value: offer.id, label: label(offer) }))}
    />
  );
}

interface AcceptDraft {
  readonly offer: string;
  readonly version: number;
  readonly lines: readonly LineDraft[];
  readonly condition: readonly 'met'[];
  readonly note: string;
}

/** As much of each line as is short, and never more than is offered. */
export function acceptanceOf(state: AssistanceState, offer: Offer | undefined): AcceptDraft {
  const counts = matching(state);
  const lines = offer?.lines ?? [];
  return {
    ...{ offer: offer?.id ?? '', version: offer?.version ?? 1, condition: [], note: '' },
    lines: lines.map(({ item, quantity, accepted }) => {
      const short = counts.find((one) => one.item.id === item)?.short ?? 0;
      const wanted = Math.min(quantity, accepted + short);
      return { item, quantity: wanted > 0 ? String(wanted) : '' };
    }),
  };
}

export const acceptForm = commandForm<AcceptDraft>({
  command: 'accept',
  schema: acceptInput,
  blank: ({ view }) => {
    const state = stateIn(view);
    return acceptanceOf(state, state.offers.find(isPending) ?? state.offers.find(stands));
  },
  title: ({ note }) => note,
  input: ({ offer, version, lines, condition, note }) => ({
    ...{ offer: orMissing(offer), version, lines: linesInput(lines), note: orNull(note) },
    condition: condition.includes('met'),
  }),
  Fields: ({ form, scope }) => {
    const t = useAssistanceText();
    const state = stateIn(scope.view);
    const open = state.offers.filter(({ withdrawn }) => withdrawn === null);
    const chosen = offerIn(state, form.value.offer);
    const choose = (id: string) => form.set(acceptanceOf(state, offerIn(state, id)));
    return (
      <FieldStack>
        <OfferField field={{ ...form.field('offer'), change: choose }} offers={open} />
        {chosen === undefined ? null : (
          <LinesField
            field={form.field('lines')}
            label={t('accept.lines')}
            state={state}
            most={(id) => ({
              quantity: chosen.lines.find(({ item }) => item === id)?.quantity ?? 0,
              words: t('offered'),
            })}
          />
        )}
        {chosen?.condition == null ? null : (
          <>
            <Notice tone="warn" title={t('condition')}>
              <RecordText block>{chosen.condition}</RecordText>
            </Notice>
            <ManyField
              field={form.field('condition')}
              label={t('condition.answer')}
              required
              choices={[{ value: 'met', label: t('condition.met') }]}
            />
          </>
        )}
        <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});

interface ReasonDraft {
  readonly offer: string;
  readonly reason: string;
}

const toDecline = ({ view }: FormScope): readonly Offer[] => stateIn(view).offers.filter(stands);
const toWithdraw = (scope: FormScope): readonly Offer[] =>
  stateIn(scope.view).offers.filter((offer) => offer.withdrawn === null && isOwn(scope, offer));

const reasoned = {
  title: ({ reason }: ReasonDraft): string => reason,
  input: ({ offer, reason }: ReasonDraft) => ({ offer: orMissing(offer), reason: orMissing(reason.trim()) }),
  Review,
};

export const declineForm = commandForm<ReasonDraft>({
  ...reasoned,
  command: 'decline',
  schema: declineInput,
  blank: (scope) => ({ offer: toDecline(scope)[0]?.id ?? '', reason: '' }),
  Fields: ({ form, scope }) => <ReasonFields form={form} offers={toDecline(scope)} />,
});

export const withdrawOfferForm = commandForm<ReasonDraft>({
  ...reasoned,
  command: 'withdrawOffer',
  schema: withdrawOfferInput,
  blank: (scope) => ({ offer: toWithdraw(scope)[0]?.id ?? '', reason: '' }),
  Fields: ({ form, scope }) => <ReasonFields form={form} offers={toWithdraw(scope)} />,
});

function ReasonFields({ form, offers }: { form: Form<ReasonDraft>; offers: readonly Offer[] }) {
  const t = useAssistanceText();
  return (
    <FieldStack>
      <OfferField field={form.field('offer')} offers={offers} />
      <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
    </FieldStack>
  );
}

export const refuseForm = commandForm<{ readonly reason: string }>({
  command: 'refuse',
  schema: refuseInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useAssistanceText();
    return (
      <FieldStack>
        <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});

const arrivedOf = (scope: FormScope) => {
  const state = stateIn(scope.view);
  return state.offers.filter(
    (offer) => offer.thanked === null && offer.lines.some((line) => countOf(state, offer, line).delivered > 0),
  );
};

export const thankForm = commandForm<{ readonly offer: string; readonly words: string }>({
  command: 'thank',
  schema: thankInput,
  blank: (scope) => ({ offer: arrivedOf(scope)[0]?.id ?? '', words: '' }),
  title: ({ words }) => words,
  input: ({ offer, words }) => ({ offer: orMissing(offer), words: orMissing(words.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useAssistanceText();
    return (
      <FieldStack>
        <OfferField field={form.field('offer')} offers={arrivedOf(scope)} />
        <ProseField field={form.field('words')} label={t('words')} required rows={4} max={4_000} />
      </FieldStack>
    );
  },
  Review,
});

interface CostDraft {
  readonly offer: string;
  readonly bearer: Cost['bearer'] | '';
  readonly amount: string;
  readonly currency: string;
  readonly note: string;
}

/** Offers of which we are a side: all of a request of ours, else our own. */
const oursOf = (scope: FormScope): readonly Offer[] => {
  const { asked, offers } = stateIn(scope.view);
  const isAsker = asked !== null && !scope.others.includes(asked.author);
  return offers.filter((offer) => offer.acceptances.length > 0 && (isAsker || isOwn(scope, offer)));
};
const isOpen = ({ costs }: Offer): boolean => costs.every(({ agreed }) => agreed === null);

export const proposeCostForm = commandForm<CostDraft>({
  command: 'proposeCost',
  schema: proposeCostInput,
  blank: (scope) => ({
    ...{ offer: oursOf(scope).find(isOpen)?.id ?? '', bearer: '', amount: '', currency: 'EUR', note: '' },
  }),
  title: ({ amount }) => amount,
  input: ({ offer, bearer, amount, currency, note }) => ({
    ...{ offer: orMissing(offer), bearer: orMissing(bearer), amount: amountFrom(amount) },
    ...{ currency: orMissing(currency.trim().toUpperCase()), note: orNull(note) },
  }),
  Fields: ({ form, scope }) => {
    const t = useAssistanceText();
    const choices = (['provider', 'asker', 'shared'] as const).map((value) => ({ value, label: t(`bearer.${value}`) }));
    return (
      <FieldStack>
        <OfferField field={form.field('offer')} offers={oursOf(scope).filter(isOpen)} />
        <OneField field={form.field('bearer')} label={t('bearer')} required choices={choices} />
        <Columns>
          <LineField field={form.field('amount')} label={t('amount')} required max={20} ltr />
          <LineField
            field={form.field('currency')}
            label={t('currency')}
            help={t('currency.help')}
            required
            max={3}
            ltr
          />
        </Columns>
        <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});

const toAgree = (scope: FormScope): readonly Offer[] =>
  oursOf(scope).filter((offer) => offer.costs.length > 0 && isOpen(offer));

export const agreeCostForm = commandForm<{ readonly offer: string; readonly proposal: string }>({
  command: 'agreeCost',
  schema: agreeCostInput,
  blank: (scope) => {
    const [offer] = toAgree(scope);
    return { offer: offer?.id ?? '', proposal: offer?.costs.at(-1)?.id ?? '' };
  },
  title: () => '',
  input: ({ offer, proposal }) => ({ offer: orMissing(offer), proposal: orMissing(proposal) }),
  Fields: ({ form, scope }) => {
    const state = stateIn(scope.view);
    const cost = offerIn(state, form.value.offer)?.costs.at(-1);
    const choose = (id: string) => form.set({ offer: id, proposal: offerIn(state, id)?.costs.at(-1)?.id ?? '' });
    return (
      <FieldStack>
        <OfferField field={{ ...form.field('offer'), change: choose }} offers={toAgree(scope)} />
        {cost === undefined ? null : <Told data={cost} />}
      </FieldStack>
    );
  },
  Review: () => <p>{useAssistanceText()('cost.review')}</p>,
});

export const closeForm = commandForm<{ readonly outcome: (typeof outcomes)[number] | ''; readonly reason: string }>({
  command: 'close',
  schema: closeInput,
  blank: () => ({ outcome: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ outcome, reason }) => ({ outcome: orMissing(outcome), reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useAssistanceText();
    return (
      <FieldStack>
        <OneField
          field={form.field('outcome')}
          label={t('outcome')}
          required
          choices={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});
