import { useGroup, useSurroundings } from '../kind/surroundings.tsx';
import { ManyField } from './choice-fields.tsx';
import type { Field } from './form.ts';

/** Addressees among the other members of a group. */
export function MembersField(props: { field: Field<readonly string[]>; group: string; label: string; help?: string }) {
  const { me } = useSurroundings();
  const members = useGroup(props.group)?.members ?? [];
  const choices = members.filter((member) => member.id !== me).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ManyField
      field={props.field}
      label={props.label}
      {...(props.help ? { help: props.help } : {})}
      required
      choices={choices}
    />
  );
}
