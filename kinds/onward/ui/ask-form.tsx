import { OneField, SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { type GroupView, useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
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
    recipient: orMissing(recipient.trim()),
    purpose: orMissing(purpose.trim()),
    necessity: orMissing(necessity.trim()),
    legalBasis: orMissing(legalBasis),
  }),
  Fields: AskFields,
  Review: ({ input, group }) => <AskView asked={input} group={group} />,
});

const ownersIn = ({ about }: FormScope): readonly string[] => about?.view.owners ?? [];

/** The owner may not know the group: who reads there is named with it, unless the officer has written something else. */
function toGroup({ to: before, recipient }: AskDraft, to: string, groups: readonly GroupView[], me: string) {
  const untouched = recipient.trim() === '' || recipient === readersOf(groups, before, me);
  return untouched ? { to, recipient: readersOf(groups, to, me) } : { to };
}

function readersOf(groups: readonly GroupView[], id: string, me: string): string {
  const group = groups.find((one) => one.id === id);
  const names = (group?.members ?? []).filter((member) => member.id !== me).map(({ name }) => name);
  return group === undefined ? '' : `${group.title}: ${names.join(', ')}`;
}

function AskFields({ form, scope }: { form: Form<AskDraft>; scope: FormScope }) {
  const t = useOnwardText();
  const m = useMatterText();
  const name = useMemberName();
  const { groups, me } = useSurroundings();
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
          field={{ ...form.field('to'), change: (to) => form.set(toGroup(form.value, to, groups, me)) }}
          label={t('to')}
          help={t('to.help')}
          none={t('to.none')}
          choices={others.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <LineField field={form.field('recipient')} label={t('to.all')} help={t('recipient.help')} required max={500} />
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
