import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { blankName, type NameDraft, namesInput } from '../../../../packages/ui/named/names-draft.ts';
import { NamesField } from '../../../../packages/ui/named/names-field.tsx';
import { numberFrom, numberOrNull } from '../../../../packages/ui/named/numbers.ts';
import { blankPlace, type PlaceDraft, placeDraft, placeInput } from '../../../../packages/ui/named/place-draft.ts';
import { PlaceFields } from '../../../../packages/ui/named/place-fields.tsx';
import { changeInput, registerInput } from '../../inputs.ts';
import { type About, classes } from '../../schema.ts';
import { stateIn } from '../read.ts';
import { useCapacityText } from '../text/index.ts';
import { Told } from '../told.tsx';

interface AboutDraft {
  readonly class: About['class'] | '';
  readonly names: readonly NameDraft[];
  readonly does: readonly NameDraft[];
  readonly count: string;
  readonly persons: string;
  readonly vehicles: string;
  readonly selfSufficient: string;
  readonly readiness: string;
  readonly weight: string;
  readonly volume: string;
  readonly floor: string;
  readonly dangerous: string;
  readonly means: string;
  readonly home: PlaceDraft;
  readonly contact: string;
  readonly legalBasis: string;
}

/** A new one, or the one that is changed. */
function blank({ view }: FormScope): AboutDraft {
  const { about } = stateIn(view);
  if (about === null)
    return {
      ...{ class: '', names: [blankName], does: [blankName], count: '1', persons: '', vehicles: '' },
      ...{ selfSufficient: '', readiness: '', weight: '', volume: '', floor: '', dangerous: '', means: '' },
      ...{ home: blankPlace, contact: '', legalBasis: '' },
    };
  const number = (value: number | null): string => (value === null ? '' : String(value));
  return {
    ...{ class: about.class, names: about.names, does: about.does, count: String(about.count) },
    ...{ persons: String(about.persons), vehicles: String(about.vehicles), readiness: String(about.readiness) },
    ...{ selfSufficient: String(about.selfSufficient), weight: number(about.weight), volume: number(about.volume) },
    ...{ floor: number(about.floor), dangerous: about.dangerous ?? '', means: about.means ?? '' },
    ...{ home: placeDraft(about.home), contact: about.contact ?? '', legalBasis: '' },
  };
}

const inputOf = (draft: AboutDraft) => ({
  ...{ class: orMissing(draft.class), names: namesInput(draft.names), does: namesInput(draft.does) },
  ...{ count: numberFrom(draft.count), persons: numberFrom(draft.persons) ?? 0 },
  ...{ vehicles: numberFrom(draft.vehicles) ?? 0, selfSufficient: numberFrom(draft.selfSufficient) ?? 0 },
  ...{ readiness: numberFrom(draft.readiness), weight: numberOrNull(draft.weight) },
  ...{ volume: numberOrNull(draft.volume), floor: numberOrNull(draft.floor), dangerous: orNull(draft.dangerous) },
  ...{ means: orNull(draft.means), home: placeInput(draft.home), contact: orNull(draft.contact) },
});

const Review = ({ input }: { input: unknown }) => <Told data={input} />;
const title = ({ names }: AboutDraft): string => names[0]?.text ?? '';

export const registerForm = commandForm<AboutDraft>({
  command: 'register',
  schema: registerInput,
  blank,
  title,
  input: (draft) => ({ ...inputOf(draft), legalBasis: orMissing(draft.legalBasis) }),
  Fields,
  Review,
});

export const changeForm = commandForm<AboutDraft>({
  command: 'change',
  schema: changeInput,
  blank,
  title,
  input: inputOf,
  Fields,
  Review,
});

function Fields({ form, scope }: { form: Form<AboutDraft>; scope: FormScope }) {
  const t = useCapacityText();
  const m = useMatterText();
  const choices = classes.map((value) => ({ value, label: t(`class.${value}`) }));
  return (
    <>
      <FormSection title={t('about')}>
        <SelectField field={form.field('class')} label={t('class')} required none={m('choose')} choices={choices} />
        <NamesField form={form} field={form.field('names')} label={t('names')} max={120} />
        <NamesField form={form} field={form.field('does')} label={t('does')} help={t('does.help')} max={2_000} prose />
      </FormSection>
      <FormSection title={t('size')}>
        <Columns>
          <LineField field={form.field('count')} label={t('count')} help={t('count.help')} required max={6} ltr />
          <LineField field={form.field('persons')} label={t('persons')} max={6} ltr />
          <LineField field={form.field('vehicles')} label={t('vehicles')} max={6} ltr />
        </Columns>
        <Columns>
          <LineField field={form.field('readiness')} label={t('readiness')} required max={5} ltr />
          <LineField field={form.field('selfSufficient')} label={t('selfSufficient')} max={4} ltr />
        </Columns>
        <Columns>
          <LineField field={form.field('weight')} label={t('weight')} max={12} ltr />
          <LineField field={form.field('volume')} label={t('volume')} max={12} ltr />
          <LineField field={form.field('floor')} label={t('floor')} max={12} ltr />
        </Columns>
        <LineField field={form.field('dangerous')} label={t('dangerous')} help={t('dangerous.help')} max={300} />
        <ProseField field={form.field('means')} label={t('means')} help={t('means.help')} rows={2} max={4_000} />
      </FormSection>
      <FormSection title={t('home')}>
        <PlaceFields form={form.part('home')} label={t('home')} />
        <LineField field={form.field('contact')} label={t('contact')} help={t('contact.help')} max={200} />
        {scope.view === null ? <LegalBasisField field={form.field('legalBasis')} group={scope.group} /> : null}
      </FormSection>
    </>
  );
}
