import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { type NameDraft, spokenInput } from '../../../../packages/ui/named/names-draft.ts';
import { SpokenField } from '../../../../packages/ui/named/names-field.tsx';
import { numberFrom } from '../../../../packages/ui/named/numbers.ts';
import { blankPlace, type PlaceDraft, placeDraft, placeInput } from '../../../../packages/ui/named/place-draft.ts';
import { PlaceFields } from '../../../../packages/ui/named/place-fields.tsx';
import { changeInput, proposeInput } from '../../inputs.ts';
import { commandChains, forms, insignia, type Terms } from '../../schema.ts';
import { stateIn } from '../read.ts';
import { useDeploymentText } from '../text/index.ts';
import { Told } from '../told.tsx';

interface TermsDraft {
  readonly host: string;
  readonly form: Terms['form'] | '';
  readonly title: string;
  readonly legalBasis: string;
  readonly tasks: string;
  readonly powers: string;
  readonly command: Terms['command'] | '';
  readonly commandNote: string;
  readonly from: string;
  readonly until: string;
  readonly place: PlaceDraft;
  readonly insignia: Terms['insignia'] | '';
  readonly insigniaNote: string;
  readonly weapons: string;
  readonly people: readonly { readonly function: readonly NameDraft[]; readonly number: string }[];
  readonly offer: Terms['offer'];
  readonly capacity: string;
  readonly occasion: Terms['occasion'];
  readonly version: number;
}

const blankPerson = { function: [], number: '1' };

function blank({ view, others }: FormScope): TermsDraft {
  const { terms, version } = stateIn(view);
  if (terms === null)
    return {
      ...{ host: others.length === 1 ? (others[0] ?? '') : '', form: 'team', title: '', legalBasis: '', tasks: '' },
      ...{ powers: '', command: '', commandNote: '', from: '', until: '', place: blankPlace, insignia: '' },
      ...{
        insigniaNote: '',
        weapons: '',
        people: [blankPerson],
        offer: null,
        capacity: '',
        occasion: null,
        version: 0,
      },
    };
  return {
    ...{ host: terms.host, form: terms.form, title: terms.title, legalBasis: terms.legalBasis, tasks: terms.tasks },
    ...{ powers: terms.powers, command: terms.command, commandNote: terms.commandNote ?? '', from: terms.from },
    ...{ until: terms.until, place: placeDraft(terms.place), insignia: terms.insignia, version },
    ...{ insigniaNote: terms.insigniaNote ?? '', weapons: terms.weapons ?? '', offer: terms.offer },
    people: terms.people.map((one) => ({ function: one.function, number: String(one.number) })),
    ...{ capacity: terms.capacity ?? '', occasion: terms.occasion },
  };
}

const inputOf = (draft: TermsDraft) => ({
  ...{ host: orMissing(draft.host), form: orMissing(draft.form), title: orMissing(draft.title.trim()) },
  ...{ legalBasis: orMissing(draft.legalBasis), tasks: orMissing(draft.tasks.trim()) },
  ...{ powers: orMissing(draft.powers.trim()), command: orMissing(draft.command) },
  ...{ commandNote: orNull(draft.commandNote), from: orMissing(draft.from), until: orMissing(draft.until) },
  ...{ place: placeInput(draft.place), insignia: orMissing(draft.insignia), insigniaNote: orNull(draft.insigniaNote) },
  weapons: orNull(draft.weapons),
  people: draft.people.map((one) => ({ function: spokenInput(one.function), number: numberFrom(one.number) })),
  ...{ offer: draft.offer, capacity: orNull(draft.capacity), occasion: draft.occasion },
});

const Review = ({ input, group }: { input: unknown; group: string }) => <Told data={input} group={group} />;

export const proposeForm = commandForm<TermsDraft>({
  command: 'propose',
  schema: proposeInput,
  blank,
  title: ({ title }) => title,
  input: inputOf,
  Fields,
  Review,
});

export const changeForm = commandForm<TermsDraft>({
  command: 'change',
  schema: changeInput,
  blank,
  title: ({ title }) => title,
  input: (draft) => ({ ...inputOf(draft), version: draft.version }),
  Fields,
  Review,
});

function Fields({ form, scope }: { form: Form<TermsDraft>; scope: FormScope }) {
  const t = useDeploymentText();
  const m = useMatterText();
  const name = useMemberName();
  return (
    <>
      <Serves form={form} group={scope.group} />
      <FormSection title={t('who')}>
        <OneField
          field={form.field('form')}
          label={t('form')}
          required
          choices={forms.map((value) => ({ value, label: t(`form.${value}`), help: t(`form.${value}.help`) }))}
        />
        <SelectField
          field={form.field('host')}
          label={t('host')}
          required
          none={m('choose')}
          choices={scope.others.map((value) => ({ value, label: name(value) }))}
        />
        <LineField field={form.field('title')} label={t('title')} required max={200} />
        <RowsField
          label={t('people')}
          help={t('people.help')}
          form={form}
          field={form.field('people')}
          blank={() => blankPerson}
          max={30}
          name={(position) => t('people.one', { position })}
          words={{ add: t('people.add'), remove: t('people.remove') }}
          row={({ form: one }) => (
            <Columns>
              <SpokenField field={one.field('function')} label={t('function')} max={120} />
              <LineField field={one.field('number')} label={t('people.number')} required max={5} ltr />
            </Columns>
          )}
        />
        <Columns>
          <DayField field={form.field('from')} label={t('from')} required />
          <DayField field={form.field('until')} label={t('until')} required />
        </Columns>
        <PlaceFields form={form.part('place')} label={t('place')} />
      </FormSection>
      <FormSection title={t('mandate')}>
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
        <ProseField field={form.field('tasks')} label={t('tasks')} required max={4_000} />
        <ProseField field={form.field('powers')} label={t('powers')} help={t('powers.help')} required max={4_000} />
        <OneField
          field={form.field('command')}
          label={t('command')}
          required
          choices={commandChains.map((value) => ({ value, label: t(`command.chain.${value}`) }))}
        />
        <ProseField field={form.field('commandNote')} label={t('note')} rows={2} max={2_000} />
      </FormSection>
      <FormSection title={t('rules')}>
        <OneField
          field={form.field('insignia')}
          label={t('insignia')}
          required
          choices={insignia.map((value) => ({ value, label: t(`insignia.${value}`) }))}
        />
        <ProseField field={form.field('insigniaNote')} label={t('insignia.note')} rows={2} max={2_000} />
        <ProseField field={form.field('weapons')} label={t('weapons')} help={t('weapons.help')} rows={2} max={2_000} />
      </FormSection>
    </>
  );
}

/** What it fulfils, when it was begun there. */
function Serves({ form, group }: { form: Form<TermsDraft>; group: string }) {
  const t = useDeploymentText();
  const { RecordLink, KindName } = useSurroundings();
  const { offer, occasion } = form.value;
  const links = [
    ...(offer === null ? [] : [{ kind: 'assistance', record: offer.record }]),
    ...(occasion === null ? [] : [occasion]),
  ];
  if (links.length === 0) return null;
  return (
    <FormSection title={t('serves')}>
      <ul>
        {links.map(({ kind, record }) => (
          <li key={record}>
            <RecordLink group={group} kind={kind} record={record}>
              <KindName kind={kind} />
            </RecordLink>
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
