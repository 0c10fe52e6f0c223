import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { beginInput } from '../../inputs.ts';
import { useRosterText } from '../text/index.ts';
import { Told } from '../told.tsx';

export const beginForm = commandForm<{ readonly zone: string; readonly legalBasis: string }>({
  command: 'begin',
  schema: beginInput,
  blank: () => ({ zone: '', legalBasis: '' }),
  title: ({ zone }) => zone,
  input: ({ zone, legalBasis }) => ({ zone: orMissing(zone.trim()), legalBasis: orMissing(legalBasis) }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const { zone } = useSurroundings();
    return (
      <FieldStack>
        <LineField
          field={form.field('zone')}
          label={t('zone')}
          help={t('zone.help', { zone })}
          required
          max={64}
          ltr
          placeholder={zone}
        />
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});
