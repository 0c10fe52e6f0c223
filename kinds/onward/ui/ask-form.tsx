import { OneField, SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { LegalBasisField } from '../../../packages/ui/matter/base-fields.tsx';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { askInput } from '../inputs.ts';
import { uses } from '../schema.ts';
import { AskView } from './ask-view.tsx';
import { useOnwardText } from './text/index.ts';

interface AskDraft {
  readonly owner: string;
  readonly use: (typeof uses)[number] | '';
  readonly to: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly necessity: string;
  readonly legalBasis: string;
}

/** Asks one of those who said something in the record the form stands on. */
export const askForm = commandForm<AskDraft>({
  command: 'ask',
  schema: askInput,
  blank: (scope) => {
    const [owner = '', ...more] = ownersIn(scope);
    const blank = { use: '', to: '', recipient: '', purpose: '', necessity: '', legalBasis: '' } as const;
    return { ...blank, owner: more.length === 0 ? owner : '' };
  },
  title: ({ purpose }) => purpose,
  input: ({ owner, use, to, recipient, purpose, necessity, legalBasis }, { about }) => ({
    kind: about?.view.line.kind,
    record: about?.view.line.record,
    owner: orMissing(owner),
    use: orMissing(use),
    to: orNull(to),
    recipient: orNull(recipient),
    purpose: orMissing(purpose.trim()),
    necessity: orMissing(necessity.trim()),
    legalBasis: orMissing(legalBasis),
  }),
  Fields: AskFields,
  Review: ({ input, group }) => <AskView asked={input} group={group} />,
});

const ownersIn = ({ about }: FormScope): readonly string[] => about?.view.owners ?? [];

function AskFields({ form, scope }: { form: Form<AskDraft>; scope: FormScope }) {
  const t = useOnwardText();
  const m = useMatterText();
  const name = useMemberName();
  const { groups } = useSurroundings();
  const others = groups.filter(({ id }) => id !== scope.group);
  return (
    <FieldStack>
      <SelectField
        field={form.field('owner')}
        label={t('owner')}
        help={t('owner.help')}
        required
        none={m('choose')}
        choices={ownersIn(scope).map((value) => ({ value, label: name(value) }))}
      />
      <OneField
        field={form.field('use')}
        label={t('use')}
        required
        choices={uses.map((value) => ({ value, label: t(`use.${value}`) }))}
      />
      {others.length === 0 ? null : (
        <SelectField
          field={form.field('to')}
          label={t('to')}
          help={t('to.help')}
          none={t('to.none')}
          choices={others.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <LineField field={form.field('recipient')} label={t('recipient')} help={t('recipient.help')} max={200} />
      <ProseField
        field={form.field('purpose')}
        label={t('purpose')}
        help={t('purpose.help')}
        required
        rows={2}
        max={2_000}
      />
      <ProseField field={form.field('necessity')} label={t('necessity')} required rows={2} max={2_000} />
      <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
    </FieldStack>
  );
}
