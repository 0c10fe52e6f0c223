import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { orNull } from '../../../../packages/ui/matter/drafts.ts';
import { publishInput } from '../../inputs.ts';
import { type Reading, readPoints } from '../../reading.ts';
import { stateIn } from '../read.ts';
import { Said } from '../said.tsx';
import { useSeriesText } from '../text/index.ts';
import { DryRun } from './dry-run.tsx';

interface PublishDraft {
  readonly points: string;
  readonly decimal: 'comma' | 'point' | '';
  readonly reason: string;
}

const marks = { comma: ',', point: '.', '': null } as const;
/** A file is read up to here; the rest would be refused as too many points. */
const longestText = 400_000;

function readingOf({ points, decimal }: PublishDraft, { view }: FormScope): Reading {
  return readPoints(points, { step: stateIn(view).opened?.step ?? 'month', decimal: marks[decimal] });
}

/** By hand, pasted or from a file; what it brings is shown while it is typed, and nothing is sent before. */
export const publishForm = commandForm<PublishDraft>({
  command: 'publish',
  schema: publishInput,
  blank: () => ({ points: '', decimal: '', reason: '' }),
  title: ({ points }) => points.slice(0, 60).split('\n')[0] ?? '',
  input: (draft, scope) => {
    const { points } = readingOf(draft, scope);
    return { points: points.length === 0 ? undefined : points, reason: orNull(draft.reason) };
  },
  Fields: PublishFields,
  Review: ({ input }) => <Said data={input} />,
});

function PublishFields({ form, scope }: { form: Form<PublishDraft>; scope: FormScope }) {
  const t = useSeriesText();
  const field = form.field('points');
  const take = async (file: File | null): Promise<void> => {
    if (file !== null) field.change((await file.slice(0, longestText).text()).slice(0, longestText));
  };
  return (
    <FieldStack>
      <div>
        <ProseField field={field} label={t('pasted')} help={t('pasted.help')} required rows={8} max={longestText} />
        <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={(file) => void take(file)}>
          {(button) => (
            <Button {...button} mt="xs" size="xs" variant="default" leftSection={<IconFileImport size={15} />}>
              {t('pasted.file')}
            </Button>
          )}
        </FileButton>
      </div>
      <SelectField
        field={form.field('decimal')}
        label={t('decimal')}
        none={t('decimal.auto')}
        choices={[
          { value: 'comma', label: t('decimal.comma') },
          { value: 'point', label: t('decimal.point') },
        ]}
      />
      <DryRun reading={readingOf(form.value, scope)} state={stateIn(scope.view)} />
      <ProseField field={form.field('reason')} label={t('reason')} help={t('reason.help')} rows={2} max={500} />
    </FieldStack>
  );
}
