import { Stack } from '@mantine/core';
import { rowsIn } from '../../../packages/match/identifiers/rows.ts';
import { SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { LegalBasisField } from '../../../packages/ui/matter/base-fields.tsx';
import { IdentifiersField, identifiersIn } from '../../../packages/ui/matter/identifiers-field.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { askInput as schema } from '../schema.ts';
import { type AskDraft, askInput, blankAsk, groupOf, holderOf, known, meantBy } from './ask-draft.ts';
import { AskedView } from './asked-view.tsx';
import { LeftToday } from './left-today.tsx';
import { RowsBefore, RowsNotice } from './rows-notice.tsx';
import { useSoughtText } from './text/index.ts';
import { WhatTheyLearn } from './what-they-learn.tsx';

/** Asks one partner about identifiers of one category. */
export const askForm = commandForm<AskDraft>({
  command: 'ask',
  tells: true,
  schema,
  blank: blankAsk,
  title: ({ reference }) => reference,
  input: askInput,
  Fields: AskFields,
  Review({ input }) {
    const read = schema.safeParse(input);
    if (!read.success) return null;
    return (
      <Stack gap="md">
        <WhatTheyLearn />
        <RowsBefore identifiers={read.data.identifiers} />
        <AskedView asked={read.data} />
      </Stack>
    );
  },
});

function AskFields({ form }: { form: Form<AskDraft> }) {
  const t = useSoughtText();
  const m = useMatterText();
  const name = useMemberName();
  const { groups, me } = useSurroundings();
  const open = groups.flatMap((group) =>
    group.matching.filter(({ asker }) => asker === me).map((terms) => ({ group, ...terms })),
  );
  const { partner, category } = form.value;
  const { listed } = identifiersIn(form.value.identifiers, meantBy(category));
  const chosen = open.find(({ group, holder }) => `${group.id} ${holder}` === partner);
  return (
    <FieldStack>
      <WhatTheyLearn />
      <SelectField
        field={{ ...form.field('partner'), name: 'holder' }}
        label={t('holder')}
        help={open.length === 0 ? t('holder.none') : t('holder.help')}
        required
        none={m('choose')}
        choices={open.map(({ group, holder }) => ({
          value: `${group.id} ${holder}`,
          label: `${name(holder)} · ${group.title}`,
        }))}
      />
      <SelectField
        field={form.field('category')}
        label={t('category')}
        help={category === 'deconfliction' ? t('category.deconfliction') : t('category.help')}
        required
        none={m('choose')}
        choices={known(chosen?.categories ?? []).map((value) => ({ value, label: m(`id.${value}`) }))}
      />
      {chosen === undefined ? null : (
        <LeftToday group={groupOf(form.value)} holder={holderOf(form.value)} category={category} />
      )}
      <IdentifiersField
        field={form.field('identifiers')}
        label={t('identifiers')}
        help={t('identifiers.help')}
        meant={meantBy(category)}
      />
      <RowsNotice rows={rowsIn(listed)} asked={listed.length} />
      <LineField field={form.field('reference')} label={t('reference')} help={t('reference.help')} required max={100} />
      <ProseField
        field={form.field('purpose')}
        label={t('purpose')}
        help={t('purpose.help')}
        required
        rows={2}
        max={2_000}
      />
      <ProseField
        field={form.field('necessity')}
        label={t('necessity')}
        help={t('purpose.help')}
        required
        rows={2}
        max={2_000}
      />
      <LegalBasisField field={form.field('legalBasis')} group={groupOf(form.value)} />
    </FieldStack>
  );
}
