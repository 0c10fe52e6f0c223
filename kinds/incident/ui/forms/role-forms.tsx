import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Field } from '../../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Names } from '../../duty.ts';
import { leaveRoleInput, takeRoleInput } from '../../inputs.ts';
import type { RoleKey } from '../../vocabulary.ts';
import { useIncidentText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { RoleField } from './fields.tsx';

interface RoleDraft {
  readonly role: RoleKey | '';
  readonly person: string;
  readonly name: string;
  readonly telephone: string;
  readonly note: string;
}

/** Somebody of the own roster; a name and a number where there is none. */
export const takeRoleForm = commandForm<RoleDraft>({
  command: 'takeRole',
  schema: takeRoleInput,
  blank: () => ({ role: '', person: '', name: '', telephone: '', note: '' }),
  title: ({ role }) => role,
  input: ({ role, person, name, telephone, note }) => ({
    ...{ role: orMissing(role), person: orNull(person), name: person === '' ? orNull(name) : null },
    ...{ telephone: person === '' ? orNull(telephone) : null, note: orNull(note) },
  }),
  Fields: ({ form, scope }) => {
    const t = useIncidentText();
    return (
      <FieldStack>
        <RoleField field={form.field('role')} />
        <RosterField field={form.field('person')} group={scope.group} />
        {form.value.person === '' ? (
          <Columns>
            <LineField field={form.field('name')} label={t('holder.name')} help={t('holder.help')} max={200} />
            <LineField field={form.field('telephone')} label={t('telephone')} max={40} ltr />
          </Columns>
        ) : null}
        <ProseField field={form.field('note')} label={t('note')} help={t('note.help')} max={4_000} rows={2} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

interface Directory {
  readonly members: readonly {
    readonly member: string;
    readonly people: readonly { readonly id: string; readonly names: Names; readonly left: string | null }[];
  }[];
}

function RosterField({ field, group }: { field: Field<string>; group: string }) {
  const t = useIncidentText();
  const { me } = useSurroundings();
  const { language } = useVoice();
  const { data } = useInquiry<Directory>({ group, kind: 'roster', inquiry: 'directory' });
  const people = data?.members.find(({ member }) => member === me)?.people.filter(({ left }) => left === null) ?? [];
  return (
    <SelectField
      field={field}
      label={t('holder')}
      none={t('holder.none')}
      choices={people.map(({ id, names }) => ({ value: id, label: textIn(names, language)?.text ?? t('erasedName') }))}
    />
  );
}

export const leaveRoleForm = commandForm<{ readonly role: RoleKey | '' }>({
  command: 'leaveRole',
  schema: leaveRoleInput,
  blank: () => ({ role: '' }),
  title: ({ role }) => role,
  input: ({ role }) => ({ role: orMissing(role) }),
  Fields: ({ form }) => (
    <FieldStack>
      <RoleField field={form.field('role')} />
    </FieldStack>
  ),
  Review: ({ input }) => <Told data={input} />,
});
