import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { changePersonInput, enterPersonInput, removePersonInput } from '../../inputs.ts';
import type { RosterPerson } from '../../schema.ts';
import { stateIn } from '../read.ts';
import { useRosterText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { blankNames, type NameDraft, NamesField, namesInput, PersonField } from './fields.tsx';

interface PersonDraft {
  readonly names: readonly NameDraft[];
  readonly telephone: string;
  readonly email: string;
  /** Codes with blanks between. */
  readonly speaks: string;
}
const blank: PersonDraft = { names: blankNames, telephone: '', email: '', speaks: '' };

function personInput({ names, telephone, email, speaks }: PersonDraft) {
  return {
    names: namesInput(names),
    telephone: orMissing(telephone.trim()),
    email: orNull(email),
    speaks: speaks
      .toLowerCase()
      .split(/[\s,;،]+/)
      .filter((code) => code !== ''),
  };
}

function PersonFields({ form }: { form: Form<PersonDraft> }) {
  const t = useRosterText();
  return (
    <>
      <NamesField form={form} field={form.field('names')} label={t('names')} help={t('names.help')} />
      <LineField
        field={form.field('telephone')}
        label={t('telephone')}
        help={t('telephone.help')}
        required
        max={40}
        ltr
      />
      <LineField field={form.field('email')} label={t('email')} max={254} ltr />
      <LineField field={form.field('speaks')} label={t('speaks')} help={t('speaks.help')} max={60} ltr />
    </>
  );
}

export const enterPersonForm = commandForm<PersonDraft>({
  command: 'enterPerson',
  schema: enterPersonInput,
  blank: () => blank,
  title: ({ names }) => names[0]?.text ?? '',
  input: personInput,
  Fields: ({ form }) => (
    <FieldStack>
      <PersonFields form={form} />
    </FieldStack>
  ),
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

interface ChangeDraft extends PersonDraft {
  readonly person: string;
}

const draftOf = ({ names, telephone, email, speaks }: RosterPerson): PersonDraft => ({
  ...{ names, telephone, email: email ?? '', speaks: speaks.join(' ') },
});

/** Whoever is chosen stands in the form as the roster has them. */
export const changePersonForm = commandForm<ChangeDraft>({
  command: 'changePerson',
  schema: changePersonInput,
  blank: () => ({ person: '', ...blank }),
  title: ({ names }) => names[0]?.text ?? '',
  input: (draft) => ({ person: orMissing(draft.person), ...personInput(draft) }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const state = stateIn(scope.view);
    const choose = (person: string) => {
      const found = state.people.find(({ id }) => id === person);
      form.set({ person, ...(found === undefined ? {} : draftOf(found)) });
    };
    return (
      <FieldStack>
        <PersonField field={{ ...form.field('person'), change: choose }} state={state} label={t('person')} />
        <PersonFields form={form} />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

export const removePersonForm = commandForm<{ readonly person: string; readonly until: string }>({
  command: 'removePerson',
  schema: removePersonInput,
  blank: () => ({ person: '', until: '' }),
  title: ({ until }) => until,
  input: ({ person, until }) => ({ person: orMissing(person), until: orMissing(until.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    return (
      <FieldStack>
        <PersonField field={form.field('person')} state={stateIn(scope.view)} label={t('person')} />
        <LineField field={form.field('until')} label={t('until')} help={t('date.help')} required max={10} ltr />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});
