import { OneField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { confirmInput, nothingGrounds, nothingInput, withdrawInput } from '../schema.ts';
import { useHitText } from './text/index.ts';

interface ContactDraft {
  readonly contact: string;
}
interface NothingDraft {
  readonly ground: (typeof nothingGrounds)[number] | '';
  readonly explanation: string;
}
interface ReasonDraft {
  readonly reason: string;
}

export const confirmForm = commandForm<ContactDraft>({
  command: 'confirm',
  schema: confirmInput,
  blank: () => ({ contact: '' }),
  title: ({ contact }) => contact,
  input: ({ contact }) => ({ contact: orNull(contact) }),
  Fields: ContactFields,
  Review({ input }) {
    const t = useHitText();
    const contact = textAt(input, 'contact');
    return (
      <>
        <p>{t('state.hit')}</p>
        {contact === null ? null : <RecordText block>{contact}</RecordText>}
      </>
    );
  },
});

function ContactFields({ form }: { form: Form<ContactDraft> }) {
  const t = useHitText();
  return <ProseField field={form.field('contact')} label={t('contact')} help={t('contact.help')} rows={2} max={500} />;
}

export const nothingForm = commandForm<NothingDraft>({
  command: 'nothing',
  schema: nothingInput,
  blank: () => ({ ground: '', explanation: '' }),
  title: ({ explanation }) => explanation,
  input: ({ ground, explanation }) => ({ ground: orMissing(ground), explanation: orNull(explanation) }),
  Fields: NothingFields,
  Review() {
    const t = useHitText();
    return <p>{t('nothing.formula')}</p>;
  },
});

function NothingFields({ form }: { form: Form<NothingDraft> }) {
  const t = useHitText();
  return (
    <FieldStack>
      <OneField
        field={form.field('ground')}
        label={t('ground')}
        help={t('ground.help')}
        required
        choices={nothingGrounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
      />
      <ProseField field={form.field('explanation')} label={t('explanation')} rows={2} max={2_000} />
    </FieldStack>
  );
}

export const withdrawForm = commandForm<ReasonDraft>({
  command: 'withdraw',
  schema: withdrawInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ReasonFields,
  Review: ({ input }) => <RecordText block>{textAt(input, 'reason') ?? ''}</RecordText>,
});

function ReasonFields({ form }: { form: Form<ReasonDraft> }) {
  const t = useHitText();
  return <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={2_000} />;
}
