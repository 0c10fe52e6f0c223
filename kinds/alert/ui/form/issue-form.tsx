import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { issueInput, updateInput } from '../../inputs.ts';
import type { AlertData } from '../../schema.ts';
import { ReviewView } from '../record/review-view.tsx';
import { useAlertText } from '../text/index.ts';
import { blankContent, type ContentDraft, contentInput, contentNow } from './content-draft.ts';
import { ContentFields } from './content-fields.tsx';

interface IssueDraft extends ContentDraft {
  /** Given by the page of an operation or incident from which the alert is begun. */
  readonly occasion: AlertData<'issued'>['occasion'];
  readonly legalBasis: string;
}

const titleOf = ({ texts }: ContentDraft): string => texts[0]?.headline ?? '';

export const issueForm = commandForm<IssueDraft>({
  command: 'issue',
  schema: issueInput,
  blank: () => ({ ...blankContent, occasion: null, legalBasis: '' }),
  title: titleOf,
  input: ({ occasion, legalBasis, ...content }) => ({
    ...contentInput(content),
    occasion,
    legalBasis: orMissing(legalBasis),
  }),
  Fields: ({ form, scope }) => {
    const t = useAlertText();
    return (
      <>
        <ContentFields form={form} />
        <FormSection title={t('form.basis')}>
          <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
        </FormSection>
      </>
    );
  },
  Review: ({ input, group }) => {
    const read = issueInput.safeParse(input);
    return read.success ? <ReviewView content={read.data} group={group} /> : null;
  },
});

export const updateForm = commandForm<ContentDraft>({
  command: 'update',
  schema: updateInput,
  blank: contentNow,
  title: titleOf,
  input: contentInput,
  Fields: ({ form }) => <ContentFields form={form} />,
  Review: ({ input, group }) => {
    const read = updateInput.safeParse(input);
    return read.success ? <ReviewView content={read.data} group={group} /> : null;
  },
});
