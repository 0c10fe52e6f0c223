import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { lookInput } from '../../inputs.ts';
import type { Outlook } from '../../inquiries.ts';
import { type Assessment, assessments } from '../../schema.ts';
import { useNumber, usePlaceName } from '../place-name.ts';
import { Said } from '../said.tsx';
import { useSeriesText } from '../text/index.ts';

interface LookDraft {
  readonly at: string;
  readonly assessment: Assessment | '';
  readonly note: string;
}

/** What somebody made of a warning. */
export const lookForm = commandForm<LookDraft>({
  command: 'look',
  schema: lookInput,
  blank: () => ({ at: '', assessment: '', note: '' }),
  title: ({ at, note }) => [at, note.slice(0, 60)].filter((part) => part !== '').join(': '),
  input: ({ at, assessment, note }) => ({
    at: orMissing(at),
    assessment: orMissing(assessment),
    note: orMissing(note.trim()),
  }),
  Fields: LookFields,
  Review: ({ input }) => <Said data={input} />,
});

function LookFields({ form, scope }: { form: Form<LookDraft>; scope: FormScope }) {
  const t = useSeriesText();
  const placeName = usePlaceName();
  const number = useNumber();
  const record = scope.view?.line.record ?? '';
  const { data } = useInquiry<Outlook | null>({ group: scope.group, kind: 'series', inquiry: 'outlook' }, { record });
  return (
    <FieldStack>
      <SelectField
        field={form.field('at')}
        label={t('at')}
        required
        none={t('choose')}
        choices={(data?.warnings ?? []).map(({ at, observed }) => ({
          value: at,
          label: `${placeName(at)} · ${number(observed)}`,
        }))}
      />
      <OneField
        field={form.field('assessment')}
        label={t('assessment')}
        required
        choices={assessments.map((value) => ({ value, label: t(`assessment.${value}`) }))}
      />
      <ProseField field={form.field('note')} label={t('note')} help={t('note.help')} required max={2_000} />
    </FieldStack>
  );
}
