import { purposeClasses } from '../../kind/purpose.ts';
import { SelectField } from '../form/choice-fields.tsx';
import type { Field } from '../form/form.ts';
import { useGroup } from '../kind/surroundings.tsx';
import { useMatterText } from './text/index.ts';

/** The legal basis is one of the instruments the group's charter names. */
export function LegalBasisField({ field, group }: { field: Field<string>; group: string }) {
  const t = useMatterText();
  const instruments = useGroup(group)?.instruments ?? [];
  return (
    <SelectField
      field={field}
      label={t('legalBasis')}
      help={t('legalBasis.help')}
      required
      none={t('choose')}
      choices={instruments.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}

type PurposeClass = (typeof purposeClasses)[number];

export function PurposeClassField({ field }: { field: Field<PurposeClass | ''> }) {
  const t = useMatterText();
  return (
    <SelectField
      field={field}
      label={t('purposeClass')}
      help={t('purposeClass.help')}
      required
      none={t('choose')}
      choices={purposeClasses.map((value) => ({ value, label: t(`purpose.${value}`) }))}
    />
  );
}

/** Title of an instrument of the group; its id where the charter no longer names it. */
export function useInstrumentTitle(group: string): (id: string) => string {
  const instruments = useGroup(group)?.instruments ?? [];
  return (id) => instruments.find((each) => each.id === id)?.title ?? id;
}
