import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { lanes } from '../../../mandate/schema.ts';
import { endFocalPointInput, fillOfficeInput, nameFocalPointInput, vacateOfficeInput } from '../../inputs.ts';
import { useNameIn } from '../names.tsx';
import { stateIn } from '../read.ts';
import { useRosterText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { blankNames, type NameDraft, NamesField, namesInput, PersonField } from './fields.tsx';

interface OfficeDraft {
  readonly office: string;
  readonly titles: readonly NameDraft[];
  readonly person: string;
  readonly from: string;
}

/** A new office with its first holder, or the next holder of one that is there. */
export const fillOfficeForm = commandForm<OfficeDraft>({
  command: 'fillOffice',
  schema: fillOfficeInput,
  blank: () => ({ office: '', titles: blankNames, person: '', from: '' }),
  title: ({ titles }) => titles[0]?.text ?? '',
  input: ({ office, titles, person, from }) => ({
    office: orNull(office),
    titles: office === '' ? namesInput(titles) : null,
    person: orMissing(person),
    from: orMissing(from.trim()),
  }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const nameIn = useNameIn();
    const state = stateIn(scope.view);
    return (
      <FieldStack>
        <SelectField
          field={form.field('office')}
          label={t('office')}
          none={t('office.new')}
          choices={state.offices.map(({ id, titles }) => ({ value: id, label: nameIn(titles) }))}
        />
        {form.value.office === '' ? (
          <NamesField form={form} field={form.field('titles')} label={t('titles')} help={t('titles.help')} />
        ) : null}
        <PersonField field={form.field('person')} state={state} label={t('holder')} help={t('holder.help')} />
        <LineField field={form.field('from')} label={t('from')} help={t('date.help')} required max={10} ltr />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

export const vacateOfficeForm = commandForm<{ readonly office: string; readonly until: string }>({
  command: 'vacateOffice',
  schema: vacateOfficeInput,
  blank: () => ({ office: '', until: '' }),
  title: ({ until }) => until,
  input: ({ office, until }) => ({ office: orMissing(office), until: orMissing(until.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const m = useMatterText();
    const nameIn = useNameIn();
    const held = stateIn(scope.view).offices.filter(({ holders }) => holders.at(-1)?.until === null);
    return (
      <FieldStack>
        <SelectField
          field={form.field('office')}
          label={t('office')}
          required
          none={m('choose')}
          choices={held.map(({ id, titles }) => ({ value: id, label: nameIn(titles) }))}
        />
        <LineField field={form.field('until')} label={t('until')} help={t('date.help')} required max={10} ltr />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

interface FocalDraft {
  readonly lane: (typeof lanes)[number] | '';
  readonly person: string;
  readonly function: readonly NameDraft[];
  readonly from: string;
  readonly substitute: string;
}

export const nameFocalPointForm = commandForm<FocalDraft>({
  command: 'nameFocalPoint',
  schema: nameFocalPointInput,
  blank: () => ({ lane: '', person: '', function: blankNames, from: '', substitute: '' }),
  title: ({ lane }) => lane,
  input: ({ lane, person, function: titles, from, substitute }) => ({
    ...{ lane: orMissing(lane), person: orMissing(person), function: namesInput(titles) },
    ...{ from: orMissing(from.trim()), substitute: orNull(substitute) },
  }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const m = useMatterText();
    const state = stateIn(scope.view);
    return (
      <FieldStack>
        <SelectField
          field={form.field('lane')}
          label={t('lane')}
          required
          none={m('choose')}
          choices={lanes.map((value) => ({ value, label: t(`lane.${value}`) }))}
        />
        <PersonField field={form.field('person')} state={state} label={t('person')} />
        <NamesField form={form} field={form.field('function')} label={t('function')} help={t('function.help')} />
        <PersonField field={form.field('substitute')} state={state} label={t('substitute')} required={false} />
        <LineField field={form.field('from')} label={t('from')} help={t('date.help')} required max={10} ltr />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

export const endFocalPointForm = commandForm<{ readonly focal: string; readonly until: string }>({
  command: 'endFocalPoint',
  schema: endFocalPointInput,
  blank: () => ({ focal: '', until: '' }),
  title: ({ until }) => until,
  input: ({ focal, until }) => ({ focal: orMissing(focal), until: orMissing(until.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const m = useMatterText();
    const nameIn = useNameIn();
    const open = stateIn(scope.view).focalPoints.filter(({ until }) => until === null);
    return (
      <FieldStack>
        <SelectField
          field={form.field('focal')}
          label={t('focal')}
          required
          none={m('choose')}
          choices={open.map((one) => ({ value: one.id, label: `${t(`lane.${one.lane}`)} · ${nameIn(one.function)}` }))}
        />
        <LineField field={form.field('until')} label={t('until')} help={t('date.help')} required max={10} ltr />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});
