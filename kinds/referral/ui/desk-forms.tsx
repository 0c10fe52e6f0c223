import { OneField, SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { acceptInput, closeInput, declineInput, revokeInput, serviceInput } from '../inputs.ts';
import { declineGrounds, outcomes, type ReferralData, revokedBy } from '../schema.ts';
import { Said } from './said.tsx';
import { useReferralText } from './text/index.ts';

export const acceptForm = commandForm<{ readonly note: string }>({
  command: 'accept',
  schema: acceptInput,
  blank: () => ({ note: '' }),
  title: ({ note }) => note,
  input: ({ note }) => ({ note: orNull(note) }),
  Fields: ({ form }) => {
    const t = useReferralText();
    return (
      <FieldStack>
        <ProseField field={form.field('note')} label={t('note')} help={t('accept.note.help')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said event="accepted" data={input} />,
});

interface DeclineDraft {
  readonly ground: ReferralData<'declined'>['ground'] | '';
  readonly explanation: string;
}

export const declineForm = commandForm<DeclineDraft>({
  command: 'decline',
  schema: declineInput,
  blank: () => ({ ground: '', explanation: '' }),
  title: ({ explanation }) => explanation,
  input: ({ ground, explanation }) => ({ ground: orMissing(ground), explanation: orNull(explanation) }),
  Fields: ({ form }) => {
    const t = useReferralText();
    const m = useMatterText();
    return (
      <FieldStack>
        <SelectField
          field={form.field('ground')}
          label={t('ground')}
          required
          none={m('choose')}
          choices={declineGrounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
        />
        <ProseField field={form.field('explanation')} label={t('explanation')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said event="declined" data={input} />,
});

export const serviceForm = commandForm<{ readonly text: string }>({
  command: 'giveService',
  schema: serviceInput,
  blank: () => ({ text: '' }),
  title: ({ text }) => text,
  input: ({ text }) => ({ text: orMissing(text.trim()) }),
  Fields: ({ form }) => {
    const t = useReferralText();
    return (
      <FieldStack>
        <ProseField field={form.field('text')} label={t('service.text')} required rows={3} max={4_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said event="serviceGiven" data={input} />,
});

interface CloseDraft {
  readonly outcome: ReferralData<'closed'>['outcome'] | '';
  readonly note: string;
}

export const closeForm = commandForm<CloseDraft>({
  command: 'close',
  schema: closeInput,
  blank: () => ({ outcome: '', note: '' }),
  title: ({ note }) => note,
  input: ({ outcome, note }) => ({ outcome: orMissing(outcome), note: orNull(note) }),
  Fields: ({ form }) => {
    const t = useReferralText();
    return (
      <FieldStack>
        <OneField
          field={form.field('outcome')}
          label={t('outcome')}
          required
          choices={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
        <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said event="closed" data={input} />,
});

interface RevokeDraft {
  readonly by: ReferralData<'consentRevoked'>['by'] | '';
  readonly note: string;
}

export const revokeForm = commandForm<RevokeDraft>({
  command: 'revoke',
  schema: revokeInput,
  blank: () => ({ by: '', note: '' }),
  title: ({ note }) => note,
  input: ({ by, note }) => ({ by: orMissing(by), note: orNull(note) }),
  Fields: ({ form }) => {
    const t = useReferralText();
    return (
      <FieldStack>
        <OneField
          field={form.field('by')}
          label={t('revoke.by')}
          required
          choices={revokedBy.map((value) => ({ value, label: t(`givenBy.${value}`) }))}
        />
        <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said event="consentRevoked" data={input} />,
});
