import type { RecordView } from '../../../../packages/contract/record.ts';
import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { listInput, settleInput } from '../../inputs.ts';
import { type MistakeSort, mistakeSorts, settlements } from '../../schema.ts';
import { stateOf } from '../read.ts';
import { usePressText } from '../text/index.ts';
import { keyOf } from './confirm-draft.ts';
import { Said } from './said.tsx';
import { useSuspects } from './use-suspects.ts';

interface MistakeDraft {
  /** As it stands in the report. */
  readonly surface: string;
  /** Place of a passage that the reader doubts, when it was chosen. */
  readonly at: string;
  readonly what: MistakeSort | '';
  readonly right: string;
  readonly note: string;
}

/** Where the words stand: where they were chosen, else where they are found first. Words that are not there have no place. */
function placeOf({ surface, at }: MistakeDraft, { view }: FormScope) {
  const text = view === null ? null : stateOf(view).text;
  const [start = Number.NaN, end = 0] = at.split('-').map(Number);
  if (text?.slice(start, end) === surface && surface !== '') return { start, end };
  const found = surface.trim() === '' ? -1 : (text?.indexOf(surface.trim()) ?? -1);
  return found < 0 ? null : { start: found, end: found + surface.trim().length };
}

export const listMistakeForm = commandForm<MistakeDraft>({
  command: 'listMistake',
  schema: listInput,
  blank: () => ({ surface: '', at: '', what: '', right: '', note: '' }),
  title: ({ surface, right }) => `${surface} → ${right}`,
  input: (draft, scope) => ({
    ...(placeOf(draft, scope) ?? (draft.surface === '' ? {} : { start: 0, end: 0 })),
    what: orMissing(draft.what),
    right: orMissing(draft.right.trim()),
    note: orNull(draft.note),
  }),
  Fields: MistakeFields,
  Review: ({ input }) => <Said data={input} />,
});

function MistakeFields({ form, scope }: { form: Form<MistakeDraft>; scope: FormScope }) {
  return scope.view === null ? null : <DoubtedFields form={form} view={scope.view} />;
}

function DoubtedFields({ form, view }: { form: Form<MistakeDraft>; view: RecordView }) {
  const t = usePressText();
  const doubts = useSuspects(stateOf(view), view.line);
  const choose = (key: string) => {
    const doubt = doubts.find((one) => keyOf(one) === key);
    if (doubt) form.set({ at: key, surface: doubt.surface, what: doubt.what, right: doubt.right });
    else form.set({ at: '' });
  };
  return (
    <FieldStack>
      {doubts.length === 0 ? null : (
        <SelectField
          field={{ ...form.field('at'), change: choose }}
          label={t('doubts')}
          help={t('doubts.help')}
          none={t('doubts.none')}
          choices={doubts.map((one) => ({
            value: keyOf(one),
            label: t('doubts.one', { surface: one.surface, right: one.right, what: t(`what.${one.what}`) }),
          }))}
        />
      )}
      <LineField
        field={{ ...form.field('surface'), name: 'start' }}
        label={t('surface')}
        help={t('exact.help')}
        required
        max={300}
      />
      <OneField
        field={form.field('what')}
        label={t('what')}
        required
        choices={mistakeSorts.map((value) => ({ value, label: t(`what.${value}`) }))}
      />
      <LineField field={form.field('right')} label={t('right')} required max={300} />
      <ProseField field={form.field('note')} label={t('note')} help={t('note.help')} rows={2} max={1_000} />
    </FieldStack>
  );
}

interface SettleDraft {
  readonly mistake: string;
  readonly outcome: (typeof settlements)[number] | '';
  readonly answer: string;
}

export const settleMistakeForm = commandForm<SettleDraft>({
  command: 'settleMistake',
  schema: settleInput,
  blank: () => ({ mistake: '', outcome: '', answer: '' }),
  title: ({ answer }) => answer,
  input: ({ mistake, outcome, answer }) => ({
    mistake: orMissing(mistake),
    outcome: orMissing(outcome),
    answer: orNull(answer),
  }),
  Fields: SettleFields,
  Review: ({ input }) => <Said data={input} />,
});

function SettleFields({ form, scope }: { form: Form<SettleDraft>; scope: FormScope }) {
  const t = usePressText();
  const m = useMatterText();
  const { me } = useSurroundings();
  const listed = scope.view === null ? [] : stateOf(scope.view).mistakes;
  const open = listed.filter(({ author, settled }) => author === me && settled === null);
  return (
    <FieldStack>
      <SelectField
        field={form.field('mistake')}
        label={t('mistake')}
        required
        none={m('choose')}
        choices={open.map(({ id, quote, right }) => ({ value: id, label: `${quote} → ${right}` }))}
      />
      <OneField
        field={form.field('outcome')}
        label={t('outcome')}
        required
        choices={settlements.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <ProseField field={form.field('answer')} label={t('answer')} rows={2} max={2_000} />
    </FieldStack>
  );
}
