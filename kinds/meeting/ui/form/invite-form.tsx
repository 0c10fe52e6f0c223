import { ManyField, OneField } from '../../../../packages/ui/form/choice-fields.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { type MarksDraft, monthAfter, orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { MarkFields } from '../../../../packages/ui/matter/marks-fields.tsx';
import { inviteInput as schema } from '../../inputs.ts';
import { type Lane, lanes, type Way, ways } from '../../vocabulary.ts';
import { InvitationView } from '../record/invitation-view.tsx';
import { ItemsReview } from '../record/items-review.tsx';
import { useMeetingText } from '../text/index.ts';
import { blankItem, type ItemDraft, ItemFields, itemInput } from './item-fields.tsx';
import { type TitleDraft, TitlesField, titlesInput } from './rows.tsx';
import {
  blankRepeat,
  type RepeatDraft,
  RepeatFields,
  ruleInput,
  type TimesDraft,
  TimesFields,
  timesInput,
} from './times-fields.tsx';

interface InviteDraft extends TimesDraft, RepeatDraft, Pick<MarksDraft, 'tlp' | 'pap' | 'keep'> {
  readonly titles: readonly TitleDraft[];
  readonly place: string;
  readonly how: Way | '';
  readonly lanes: readonly Lane[];
  readonly legalBasis: string;
  readonly agenda: readonly ItemDraft[];
}

const twoLanguages = [
  { language: '', text: '' },
  { language: '', text: '' },
] as const;

/** A meeting has a title in two languages at least, as a rule: two empty lines stand ready. Hours are those of the writer's own clock, until said otherwise. */
function blank({ now }: FormScope): InviteDraft {
  return {
    ...blankRepeat,
    ...{
      titles: twoLanguages,
      start: '',
      end: '',
      zone: '',
      place: '',
      how: '',
      lanes: [],
      legalBasis: '',
      agenda: [],
    },
    ...{ tlp: 'AMBER', pap: 'AMBER', keep: monthAfter(now, 5) },
  };
}

export const inviteForm = commandForm<InviteDraft>({
  command: 'invite',
  schema,
  blank,
  title: ({ titles }) => titles.find(({ text }) => text !== '')?.text ?? '',
  input: (draft) => ({
    titles: titlesInput(draft.titles.filter(({ text, language }) => text !== '' || language !== '')),
    ...timesInput(draft),
    place: orNull(draft.place),
    how: orMissing(draft.how),
    rule: ruleInput(draft, draft),
    lanes: draft.lanes,
    legalBasis: orMissing(draft.legalBasis),
    ...{ tlp: orMissing(draft.tlp), pap: orMissing(draft.pap), keep: orMissing(draft.keep) },
    agenda: draft.agenda.map(itemInput),
  }),
  Fields,
  Review: ({ input, group }) => {
    const read = schema.safeParse(input);
    if (!read.success) return null;
    return (
      <>
        <InvitationView invitation={read.data} group={group} />
        <ItemsReview items={read.data.agenda} group={group} />
      </>
    );
  },
});

function Fields({ form, scope }: { form: Form<InviteDraft>; scope: FormScope }) {
  const t = useMeetingText();
  return (
    <>
      <FormSection title={t('invite.what')} note={t('invite.what.note')}>
        <TitlesField form={form} field={form.field('titles')} label={t('titles')} />
        <ManyField
          field={form.field('lanes')}
          label={t('lanes')}
          choices={lanes.map((value) => ({ value, label: t(`lane.${value}`) }))}
        />
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
      </FormSection>
      <FormSection title={t('invite.when')}>
        <TimesFields form={form} scope={scope} />
        <RepeatFields form={form} />
        <OneField
          field={form.field('how')}
          label={t('how')}
          required
          choices={ways.map((value) => ({ value, label: t(`how.${value}`) }))}
        />
        <LineField field={form.field('place')} label={t('place')} help={t('place.help')} max={300} />
      </FormSection>
      <FormSection title={t('agenda')} note={t('invite.agenda.note')}>
        <RowsField
          form={form}
          field={form.field('agenda')}
          label={t('agenda.items')}
          blank={() => blankItem(form.value.titles.map(({ language }) => language))}
          max={30}
          name={(position) => t('item.one', { position })}
          words={{ add: t('item.add'), remove: t('item.remove') }}
          row={({ form: row }) => <ItemFields form={row} group={scope.group} />}
        />
      </FormSection>
      <FormSection title={t('invite.terms')}>
        <MarkFields tlp={form.field('tlp')} pap={form.field('pap')} keep={form.field('keep')} />
      </FormSection>
    </>
  );
}
