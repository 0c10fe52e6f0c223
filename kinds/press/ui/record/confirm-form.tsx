import { ManyField, OneField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { confirmInput } from '../../inputs.ts';
import { plainWords } from '../../plain-words.ts';
import { stateOf } from '../read.ts';
import { usePressText } from '../text/index.ts';
import {
  blankConfirm,
  type ConfirmDraft,
  confirmation,
  keyOf,
  type NameDraft,
  type QuoteDraft,
  type SideDraft,
} from './confirm-draft.ts';
import { ConfirmedView } from './confirmed-view.tsx';

/** A person keeps, changes or leaves out what the reader proposes. */
export const confirmForm = commandForm<ConfirmDraft>({
  command: 'confirm',
  schema: confirmInput,
  blank: blankConfirm,
  title: ({ sides }) => sides.map(({ person, country }) => person || country).join(', '),
  input: (draft, { view }) => confirmation(draft, view === null ? null : stateOf(view)),
  Fields: ConfirmFields,
  Review: ({ input }) => <ConfirmedView confirmed={input} />,
});

interface Props {
  readonly form: Form<ConfirmDraft>;
  readonly scope: FormScope;
}

function ConfirmFields({ form, scope }: Props) {
  const t = usePressText();
  const date = form.part('date');
  return (
    <FieldStack>
      <OneField
        field={form.field('meeting')}
        label={t('meeting')}
        required
        choices={[
          { value: 'yes', label: t('meeting.yes') },
          { value: 'no', label: t('meeting.no') },
        ]}
      />
      <RowsField<SideDraft>
        field={form.field('sides')}
        form={form}
        label={t('sides')}
        help={t('sides.help')}
        blank={() => ({ country: '', person: '', office: '' })}
        words={{ add: t('sides.add'), remove: t('sides.remove') }}
        name={(position) => t('sides.one', { position })}
        max={8}
        row={({ form: side }) => (
          <Columns>
            <LineField
              field={side.field('country')}
              label={t('country')}
              help={t('country.help')}
              required
              ltr
              max={2}
            />
            <LineField field={side.field('person')} label={t('person')} max={200} />
            <LineField field={side.field('office')} label={t('office')} max={200} />
          </Columns>
        )}
      />
      <Columns>
        <LineField
          field={date.field('value')}
          label={t('date')}
          help={t('date.help')}
          placeholder="YYYY-MM-DD"
          ltr
          max={10}
        />
        <DayField field={date.field('notBefore')} label={t('date.notBefore')} />
        <DayField field={date.field('notAfter')} label={t('date.notAfter')} />
        <LineField field={form.field('place')} label={t('place')} max={200} />
      </Columns>
      <Topics form={form} scope={scope} />
      <Agreed form={form} scope={scope} />
      <Names form={form} scope={scope} />
    </FieldStack>
  );
}

function Topics({ form, scope: { view } }: Props) {
  const t = usePressText();
  const proposed = view === null ? [] : (stateOf(view).reading?.topics ?? []);
  const topics = [...new Set([...proposed, ...form.value.topics])];
  if (topics.length === 0) return null;
  return (
    <ManyField
      field={form.field('topics')}
      label={t('topics')}
      choices={topics.map((value) => ({ value, label: t.maybe(`topic.${value}`) ?? value }))}
    />
  );
}

function Agreed({ form, scope: { view } }: Props) {
  const t = usePressText();
  const { reading, confirmed, text } = view === null ? { reading: null, confirmed: null, text: null } : stateOf(view);
  const proposed = [...(reading?.agreed ?? []), ...(confirmed?.agreed ?? [])];
  const sentences = new Map(
    proposed.map(({ start, end }) => [keyOf({ start, end }), plainWords(text?.slice(start, end) ?? '')]),
  );
  return (
    <FormSection title={t('agreed')} note={t('agreed.help')}>
      {sentences.size === 0 ? null : (
        <ManyField
          field={form.field('agreed')}
          label={t('agreed.kept')}
          choices={[...sentences].map(([value, label]) => ({ value, label }))}
        />
      )}
      <RowsField<QuoteDraft>
        field={form.field('moreAgreed')}
        form={form}
        label={t('agreed.more')}
        help={t('exact.help')}
        blank={() => ({ quote: '' })}
        words={{ add: t('agreed.add'), remove: t('agreed.remove') }}
        name={(position) => t('agreed.one', { position })}
        max={20}
        row={({ form: one }) => (
          <ProseField field={one.field('quote')} label={t('quote')} required rows={2} max={4_000} />
        )}
      />
    </FormSection>
  );
}

function Names({ form, scope: { view } }: Props) {
  const t = usePressText();
  const { reading, confirmed, text } = view === null ? { reading: null, confirmed: null, text: null } : stateOf(view);
  const found = (reading?.names ?? []).filter(({ resolved }) => resolved !== null);
  const names = new Map(
    [
      ...found.map((one) => ({ ...one, sure: one.confidence })),
      ...(confirmed?.names ?? []).map((one) => ({ ...one, sure: 100 })),
    ].map(({ start, end, resolved, sure }) => [
      keyOf({ start, end }),
      t('names.choice', { surface: text?.slice(start, end) ?? '', resolved: resolved ?? '', sure }),
    ]),
  );
  return (
    <FormSection title={t('names')} note={t('names.help')}>
      {names.size === 0 ? null : (
        <ManyField
          field={form.field('names')}
          label={t('names.kept')}
          choices={[...names].map(([value, label]) => ({ value, label }))}
        />
      )}
      <RowsField<NameDraft>
        field={form.field('moreNames')}
        form={form}
        label={t('names.more')}
        help={t('exact.help')}
        blank={() => ({ surface: '', resolved: '' })}
        words={{ add: t('names.add'), remove: t('names.remove') }}
        name={(position) => t('names.one', { position })}
        max={50}
        row={({ form: one }) => (
          <Columns>
            <LineField field={one.field('surface')} label={t('names.surface')} required max={200} />
            <LineField field={one.field('resolved')} label={t('names.resolved')} required max={200} />
          </Columns>
        )}
      />
    </FormSection>
  );
}
