import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { MonthField } from '../../../../packages/ui/form/month-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { bringInput } from '../../inputs.ts';
import { usePressText } from '../text/index.ts';
import { BroughtView } from './brought-view.tsx';
import { keptMonth } from './kept-month.ts';
import { namesOf, useNames } from './names.ts';
import { ReportField } from './report-field.tsx';

export interface BringDraft {
  readonly source: string;
  readonly url: string;
  readonly published: string;
  readonly text: string;
  readonly legalBasis: string;
  readonly keep: string;
}

/** One report, pasted or read from a file. */
export const bringForm = commandForm<BringDraft>({
  command: 'bring',
  schema: bringInput,
  blank: ({ now }) => ({ source: '', url: '', published: '', text: '', legalBasis: '', keep: keptMonth(now) }),
  title: ({ source, text }) => [source, text.slice(0, 80)].filter((one) => one !== '').join(': '),
  input: ({ source, url, published, text, legalBasis, keep }, { group }) => ({
    source: orMissing(source.trim()),
    url: orNull(url),
    published: orNull(published),
    text: orMissing(text),
    legalBasis: orMissing(legalBasis),
    keep: orMissing(keep),
    glossary: namesOf(group),
  }),
  Fields: BringFields,
  Review: ({ input }) => <BroughtView brought={input} />,
});

function BringFields({ form, scope }: { form: Form<BringDraft>; scope: FormScope }) {
  const t = usePressText();
  useNames(scope.group);
  return (
    <FieldStack>
      <ReportField field={form.field('text')} />
      <Columns>
        <LineField field={form.field('source')} label={t('source')} help={t('source.help')} required max={200} />
        <LineField
          field={form.field('published')}
          label={t('published')}
          help={t('published.help')}
          placeholder="YYYY-MM-DD"
          ltr
          max={10}
        />
      </Columns>
      <LineField field={form.field('url')} label={t('url')} help={t('url.help')} ltr max={2_000} />
      <Columns>
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
        <MonthField field={form.field('keep')} label={t('keep')} help={t('keep.help')} required />
      </Columns>
    </FieldStack>
  );
}
