import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { blankName, type NameDraft, namesInput } from '../../../../packages/ui/named/names-draft.ts';
import { NamesField } from '../../../../packages/ui/named/names-field.tsx';
import { useNameIn } from '../../../../packages/ui/named/place-name.tsx';
import { nameOfficialInput, removeOfficialInput } from '../../inputs.ts';
import { stateIn } from '../read.ts';
import { useDeploymentText } from '../text/index.ts';
import { Told } from '../told.tsx';

interface OfficialDraft {
  readonly names: readonly NameDraft[];
  readonly function: string;
  readonly contact: string;
}

/** One official whom the host accredits by name. */
export const nameOfficialForm = commandForm<OfficialDraft>({
  command: 'nameOfficial',
  schema: nameOfficialInput,
  blank: () => ({ names: [blankName], function: '', contact: '' }),
  title: ({ function: office }) => office,
  input: (draft) => ({
    ...{ names: namesInput(draft.names), function: orMissing(draft.function.trim()), contact: orNull(draft.contact) },
  }),
  Fields: ({ form }) => {
    const t = useDeploymentText();
    return (
      <FieldStack>
        <NamesField form={form} field={form.field('names')} label={t('names')} help={t('names.help')} max={200} />
        <LineField field={form.field('function')} label={t('function')} required max={120} />
        <LineField field={form.field('contact')} label={t('contact')} max={200} />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

export const removeOfficialForm = commandForm<{ readonly official: string }>({
  command: 'removeOfficial',
  schema: removeOfficialInput,
  blank: ({ view }) => ({ official: stateIn(view).officials[0]?.id ?? '' }),
  title: () => '',
  input: ({ official }) => ({ official: orMissing(official) }),
  Fields: ({ form, scope }) => {
    const t = useDeploymentText();
    const m = useMatterText();
    const nameIn = useNameIn();
    return (
      <FieldStack>
        <SelectField
          field={form.field('official')}
          label={t('official')}
          required
          none={m('choose')}
          choices={stateIn(scope.view).officials.map(({ id, names }) => ({ value: id, label: nameIn(names) }))}
        />
      </FieldStack>
    );
  },
  Review: () => <p>{useDeploymentText()('official.review')}</p>,
});
