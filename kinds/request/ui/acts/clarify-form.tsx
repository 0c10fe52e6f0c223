import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { clarificationGiven, type Desk } from '../../schema.ts';
import { openClarification } from '../../states.ts';
import { stateOf } from '../record/state-of.ts';
import { useRequestText } from '../text/index.ts';
import { TextReview } from './text-form.tsx';

interface ClarifyDraft {
  readonly member: string;
  readonly text: string;
}

function awaiting(scope: FormScope): readonly Desk[] {
  const desks = scope.view === null ? [] : stateOf(scope.view).desks;
  return desks.filter((desk) => openClarification(desk) !== null);
}

export const clarifyForm = commandForm<ClarifyDraft>({
  command: 'giveClarification',
  schema: clarificationGiven,
  blank: (scope) => {
    const desks = awaiting(scope);
    return { member: desks.length === 1 ? (desks[0]?.member ?? '') : '', text: '' };
  },
  title: (draft) => draft.text,
  input: ({ member, text }) => ({ member: orMissing(member), text: orMissing(text.trim()) }),
  Fields: ClarifyFields,
  Review: TextReview,
});

/** The question stands above the answer to it. */
function ClarifyFields({ form, scope }: { form: Form<ClarifyDraft>; scope: FormScope }) {
  const t = useRequestText();
  const m = useMatterText();
  const name = useMemberName();
  const desks = awaiting(scope);
  const chosen = desks.find((desk) => desk.member === form.value.member);
  const question = chosen ? openClarification(chosen)?.question : undefined;
  return (
    <FieldStack>
      {desks.length > 1 ? (
        <SelectField
          field={form.field('member')}
          label={t('clarification.for')}
          required
          none={m('choose')}
          choices={desks.map((desk) => ({ value: desk.member, label: name(desk.member) }))}
        />
      ) : null}
      {question ? (
        <blockquote>
          <RecordText block>{question}</RecordText>
        </blockquote>
      ) : null}
      <ProseField field={form.field('text')} label={t('clarification.text')} required rows={3} max={10_000} />
    </FieldStack>
  );
}
