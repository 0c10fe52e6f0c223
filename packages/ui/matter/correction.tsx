import type { ComponentType } from 'react';
import { z } from 'zod';
import { SelectField } from '../form/choice-fields.tsx';
import { FieldStack } from '../form/field-stack.tsx';
import type { Form } from '../form/form.ts';
import { ProseField } from '../form/text-fields.tsx';
import type { AnyForm, FormScope } from '../kind/kind-ui.ts';
import { commandForm } from '../kind/kind-ui.ts';
import { RecordText } from '../text/record-text.tsx';
import { orMissing } from './drafts.ts';
import { textAt } from './foreign.ts';
import css from './matter.module.css';
import { useMatterText } from './text/index.ts';

/** One text somebody wrote that can be put right: which statement, which part of it, what stands there now, and its name for people. */
export interface Correctable {
  readonly statement: string;
  readonly part: string;
  readonly now: string;
  readonly label: string;
  /** Words of a closed list, by code, when the part is one. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** Named as the input, so that what the node says against a field stands at it. */
export interface CorrectionDraft {
  readonly statement: string;
  readonly part: string;
  readonly new: string;
  readonly reason: string;
}

export interface CorrectionProps {
  readonly form: Form<CorrectionDraft>;
  readonly scope: FormScope;
}

/** The shape alone; what may be corrected is judged by the kind on the node. */
const shape = z.object({ statement: z.string(), part: z.string(), new: z.string(), reason: z.string() });

/** The form of `correct` for a kind, whose `Fields` says what of the record the own authority may put right. */
export function correctionForm(Fields: ComponentType<CorrectionProps>): AnyForm {
  return commandForm<CorrectionDraft>({
    command: 'correct',
    schema: shape,
    blank: () => ({ statement: '', part: '', new: '', reason: '' }),
    title: (draft) => draft.new,
    input: (draft) => ({
      statement: orMissing(draft.statement),
      part: orMissing(draft.part),
      new: draft.new.trim(),
      reason: orMissing(draft.reason.trim()),
    }),
    Fields,
    Review: CorrectionReview,
  });
}

function CorrectionReview({ input }: { input: unknown }) {
  return <CorrectionView data={input} />;
}

export function CorrectionFields({ form, parts }: { form: Form<CorrectionDraft>; parts: readonly Correctable[] }) {
  const t = useMatterText();
  const keyOf = ({ statement, part }: Pick<Correctable, 'statement' | 'part'>) => `${statement} ${part}`;
  const chosen = parts.find((each) => keyOf(each) === keyOf(form.value));
  const choose = (key: string) => {
    const next = parts.find((each) => keyOf(each) === key);
    form.set({ statement: next?.statement ?? '', part: next?.part ?? '', new: next?.now ?? '' });
  };
  const part = form.field('part');
  const where = {
    name: part.name,
    value: keyOf(form.value),
    error: part.error ?? form.field('statement').error,
    change: choose,
  };
  const text = form.field('new');
  return (
    <FieldStack>
      <SelectField
        field={where}
        label={t('correct.where')}
        required
        none={t('choose')}
        choices={parts.map((each) => ({ value: keyOf(each), label: each.label }))}
      />
      {chosen ? (
        <p>
          <span className={css.kind}>{t('correct.now')}</span> <RecordText>{shown(chosen)}</RecordText>
        </p>
      ) : null}
      {chosen?.choices ? (
        <SelectField field={text} label={t('correct.new')} required none={t('choose')} choices={chosen.choices} />
      ) : (
        <ProseField field={text} label={t('correct.new')} required rows={2} max={20_000} />
      )}
      <ProseField
        field={form.field('reason')}
        label={t('correct.reason')}
        help={t('correct.reason.help')}
        required
        rows={2}
        max={2_000}
      />
    </FieldStack>
  );
}

function shown({ now, choices }: Correctable): string {
  return choices?.find((choice) => choice.value === now)?.label ?? (now || '–');
}

/** Old and new side by side, for ever. */
export function CorrectionView({ data }: { data: unknown }) {
  const t = useMatterText();
  const old = textAt(data, 'old');
  const reason = textAt(data, 'reason');
  return (
    <dl className={css.change}>
      {old === null ? null : (
        <div>
          <dt>{t('correct.old')}</dt>
          <dd>
            <del className={css.old}>
              <RecordText>{old || '–'}</RecordText>
            </del>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('correct.new')}</dt>
        <dd>
          <ins className={css.new}>
            <RecordText>{textAt(data, 'new') || '–'}</RecordText>
          </ins>
        </dd>
      </div>
      {reason ? (
        <div>
          <dt>{t('correct.reason')}</dt>
          <dd>
            <RecordText block>{reason}</RecordText>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
