import { OneField, SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { orNull } from '../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { confirmInput } from '../schema.ts';
import { stateOf } from './read.ts';
import { useSoughtText } from './text/index.ts';

interface ConfirmDraft {
  /** Place of the identifier in the batch. */
  readonly at: string;
  readonly concerns: 'yes' | 'no' | '';
  readonly note: string;
}

/** Hits by their places, those nobody has looked at first. */
function hitsIn({ view }: FormScope): readonly { readonly at: number; readonly value: string }[] {
  if (view === null) return [];
  const { found, sealed, confirmed } = stateOf(view);
  const seen = (at: number): boolean => confirmed.some((one) => one.at === at);
  const hits = (found?.hits ?? []).map(({ at }) => ({ at, value: sealed?.identifiers[at]?.value ?? '' }));
  return [...hits.filter(({ at }) => !seen(at)), ...hits.filter(({ at }) => seen(at))];
}

/** Nothing said yet of one hit. */
export const blankFor = (at: number | undefined): ConfirmDraft => ({ at: String(at ?? ''), concerns: '', note: '' });

export const confirmForm = commandForm<ConfirmDraft>({
  command: 'confirm',
  schema: confirmInput,
  blank: (scope) => blankFor(hitsIn(scope)[0]?.at),
  title: ({ note }) => note,
  input: ({ at, concerns, note }) => ({
    at: at === '' ? undefined : Number(at),
    concerns: concerns === '' ? undefined : concerns === 'yes',
    note: orNull(note),
  }),
  Fields: ConfirmFields,
  Review({ input }) {
    const t = useSoughtText();
    const read = confirmInput.safeParse(input);
    if (!read.success) return null;
    return (
      <>
        <p>{t(read.data.concerns ? 'confirm.yes' : 'confirm.no')}</p>
        {read.data.note === null ? null : <RecordText block>{read.data.note}</RecordText>}
      </>
    );
  },
});

function ConfirmFields({ form, scope }: { form: Form<ConfirmDraft>; scope: FormScope }) {
  const t = useSoughtText();
  const m = useMatterText();
  return (
    <FieldStack>
      <SelectField
        field={form.field('at')}
        label={t('confirm.at')}
        required
        none={m('choose')}
        choices={hitsIn(scope).map(({ at, value }) => ({ value: String(at), label: value }))}
      />
      <OneField
        field={form.field('concerns')}
        label={t('confirm.concerns')}
        help={t('confirm.help')}
        required
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`confirm.${value}`) }))}
      />
      <ProseField field={form.field('note')} label={m('note')} rows={2} max={2_000} />
    </FieldStack>
  );
}
