import { type IdentifierType, identifierTypes } from '../../../packages/match/identifiers/types.ts';
import { SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { LegalBasisField } from '../../../packages/ui/matter/base-fields.tsx';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { IdentifiersField, identifiersIn } from '../../../packages/ui/matter/identifiers-field.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { askInput as schema } from '../schema.ts';
import { AskedView } from './asked-view.tsx';
import { useHitText } from './text/index.ts';

interface AskDraft {
  readonly to: string;
  readonly type: IdentifierType | '';
  readonly value: string;
  readonly reference: string;
  readonly purpose: string;
  readonly necessity: string;
  readonly legalBasis: string;
}

/** One line, read as the node will read it. */
function spelledIn({ type, value }: AskDraft): string | undefined {
  const { listed, damaged } = identifiersIn(value, type === '' ? null : type);
  return damaged.length === 0 && listed.length === 1 ? listed[0]?.value : undefined;
}

export const askForm = commandForm<AskDraft>({
  command: 'ask',
  schema,
  blank: ({ others }) => ({
    to: others.length === 1 ? (others[0] ?? '') : '',
    ...{ type: '', value: '', reference: '', purpose: '', necessity: '', legalBasis: '' },
  }),
  title: ({ value }) => value,
  input: (draft) => ({
    to: orMissing(draft.to),
    type: orMissing(draft.type),
    value: spelledIn(draft),
    reference: orMissing(draft.reference.trim()),
    purpose: orMissing(draft.purpose.trim()),
    necessity: orMissing(draft.necessity.trim()),
    legalBasis: orMissing(draft.legalBasis),
  }),
  Fields: AskFields,
  Review({ input, group }) {
    const read = schema.safeParse(input);
    return read.success ? <AskedView asked={read.data} group={group} /> : null;
  },
});

function AskFields({ form, scope }: { form: Form<AskDraft>; scope: FormScope }) {
  const t = useHitText();
  const m = useMatterText();
  const name = useMemberName();
  return (
    <FieldStack>
      <Notice tone="warn" title={t('open.title')}>
        <p>{t('open.words')}</p>
      </Notice>
      <SelectField
        field={form.field('to')}
        label={t('to')}
        required
        none={m('choose')}
        choices={scope.others.map((value) => ({ value, label: name(value) }))}
      />
      <SelectField
        field={form.field('type')}
        label={t('type')}
        required
        none={m('choose')}
        choices={identifierTypes.map((value) => ({ value, label: m(`id.${value}`) }))}
      />
      <IdentifiersField
        field={form.field('value')}
        label={t('value')}
        help={t('value.help')}
        meant={form.value.type === '' ? null : form.value.type}
      />
      <LineField field={form.field('reference')} label={t('reference')} required max={100} />
      <ProseField field={form.field('purpose')} label={t('purpose')} required rows={2} max={2_000} />
      <ProseField field={form.field('necessity')} label={t('necessity')} required rows={2} max={2_000} />
      <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
    </FieldStack>
  );
}
