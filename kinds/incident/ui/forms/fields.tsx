import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import type { Field } from '../../../../packages/ui/form/form.ts';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { type RoleKey, roleKeys } from '../../vocabulary.ts';
import { useIncidentText } from '../text/index.ts';

export function RoleField({ field, required = true }: { field: Field<RoleKey | ''>; required?: boolean }) {
  const t = useIncidentText();
  const m = useMatterText();
  return (
    <SelectField
      field={field}
      label={t('role')}
      required={required}
      none={required ? m('choose') : '–'}
      choices={roleKeys.map((value) => ({ value, label: t(`role.${value}`) }))}
    />
  );
}

/** A member of the group, or nobody. */
export function OwnerField({ field, group }: { field: Field<string>; group: string }) {
  const t = useIncidentText();
  const members = useGroup(group)?.members ?? [];
  return (
    <SelectField
      field={field}
      label={t('owner')}
      none={t('owner.none')}
      choices={members.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
