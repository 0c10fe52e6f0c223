import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { amendInput, endInput, proposeInput } from '../../inputs.ts';
import { stateIn } from '../read.ts';
import { useTransitText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { blankNames, type NameDraft, NamesField, namesInput } from './fields.tsx';

interface SeasonDraft {
  readonly names: readonly NameDraft[];
  readonly from: string;
  readonly to: string;
}
interface ProposeDraft extends SeasonDraft {
  readonly zone: string;
  readonly legalBasis: string;
}

const seasonInput = ({ names, from, to }: SeasonDraft) => ({
  names: namesInput(names),
  from: orMissing(from),
  to: orMissing(to),
});

export const proposeForm = commandForm<ProposeDraft>({
  command: 'propose',
  schema: proposeInput,
  blank: () => ({ names: blankNames, from: '', to: '', zone: '', legalBasis: '' }),
  title: ({ names }) => names[0]?.text ?? '',
  input: ({ zone, legalBasis, ...season }) => ({
    ...seasonInput(season),
    ...{ zone: orMissing(zone.trim()), legalBasis: orMissing(legalBasis) },
  }),
  Fields: ({ form, scope }) => {
    const t = useTransitText();
    const { zone } = useSurroundings();
    return (
      <FieldStack>
        <NamesField form={form} field={form.field('names')} />
        <Columns>
          <DayField field={form.field('from')} label={t('from')} required />
          <DayField field={form.field('to')} label={t('to')} required />
        </Columns>
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
  Review: ({ input }) => <Told data={input} />,
});

export const amendForm = commandForm<SeasonDraft>({
  command: 'amend',
  schema: amendInput,
  blank: ({ view }) => {
    const { opened } = stateIn(view);
    const names = (opened?.names ?? []) as readonly NameDraft[];
    return { names: names.length === 0 ? blankNames : names, from: opened?.from ?? '', to: opened?.to ?? '' };
  },
  title: ({ names }) => names[0]?.text ?? '',
  input: seasonInput,
  Fields: ({ form }) => {
    const t = useTransitText();
    return (
      <FieldStack>
        <NamesField form={form} field={form.field('names')} />
        <Columns>
          <DayField field={form.field('from')} label={t('from')} required />
          <DayField field={form.field('to')} label={t('to')} required />
        </Columns>
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

export const endForm = commandForm<{ readonly text: string }>({
  command: 'end',
  schema: endInput,
  blank: () => ({ text: '' }),
  title: ({ text }) => text.slice(0, 80),
  input: ({ text }) => ({ text: orMissing(text.trim()) }),
  Fields: ({ form }) => {
    const t = useTransitText();
    return (
      <FieldStack>
        <ProseField field={form.field('text')} label={t('text')} required max={5_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});
