import type { ComponentType } from 'react';
import { z } from 'zod';
import { SelectField } from '../form/choice-fields.tsx';
import type { Field, Form } from '../form/form.ts';
import { ProseField } from '../form/text-fields.tsx';
import type { AnyForm, FormScope } from '../kind/kind-ui.ts';
import { commandForm } from '../kind/kind-ui.ts';
import { RecordText } from '../text/record-text.tsx';
import type { Statement } from './correctable-parts.ts';
import css from './correction.module.css';
import { CorrectionView, type OwnWords } from './correction-view.tsx';
import { orMissing } from './drafts.ts';
import { useMatterText } from './text/index.ts';

/** One text somebody wrote that can be put right: which statement, which part of it, what stands there now, and its name for people. */
export interface Correctable {
  readonly statement: Statement;
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
export function correctionForm(Fields: ComponentType<CorrectionProps>, useOwnWords: () => OwnWords): AnyForm {
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
    Review: ({ input }) => <CorrectionView data={input} own={useOwnWords()} />,
  });
}

const keyOf = (statement: string, part: string) => `${statement} ${part}`;

/** First which text, then what stands there beside what should, then why. */
export function CorrectionFields({ form, parts }: { form: Form<CorrectionDraft>; parts: readonly Correctable[] }) {
  const t = useMatterText();
  const { statement, part } = form.value;
  const chosen = parts.find((each) => each.statement.id === statement && each.part === part);
  return (
    <>
      <WhereField form={form} parts={parts} />
      {chosen ? (
        <div className={css.beside}>
          <div className={css.now}>
            <p className={css.label}>{t('correct.now')}</p>
            <RecordText block>{shown(chosen)}</RecordText>
          </div>
          <NewField field={form.field('new')} chosen={chosen} />
        </div>
      ) : null}
      <ProseField
        field={form.field('reason')}
        label={t('correct.reason')}
        help={t('correct.reason.help')}
        required
        rows={2}
        max={2_000}
      />
    </>
  );
}

function WhereField({ form, parts }: { form: Form<CorrectionDraft>; parts: readonly Correctable[] }) {
  const t = useMatterText();
  const field = form.field('part');
  const choose = (key: string) => {
    const next = parts.find((each) => keyOf(each.statement.id, each.part) === key);
    const text = next === undefined || next.choices ? '' : next.now;
    form.set({ statement: next?.statement.id ?? '', part: next?.part ?? '', new: text });
  };
  const several = new Set(parts.map((each) => each.statement.id)).size > 1;
  return (
    <SelectField
      field={{
        name: field.name,
        value: keyOf(form.value.statement, form.value.part),
        error: field.error ?? form.field('statement').error,
        change: choose,
      }}
      label={t('correct.where')}
      required
      none={t('choose')}
      choices={parts.map((each) => ({
        value: keyOf(each.statement.id, each.part),
        label: each.label,
        ...(several ? { group: each.statement.name } : {}),
      }))}
    />
  );
}

function NewField({ field, chosen }: { field: Field<string>; chosen: Correctable }) {
  const t = useMatterText();
  const label = t('correct.new');
  if (!chosen.choices) return <ProseField field={field} label={label} required rows={2} max={20_000} />;
  const others = chosen.choices.filter((choice) => choice.value !== chosen.now);
  return <SelectField field={field} label={label} required none={t('choose')} choices={others} />;
}

function shown({ now, choices }: Correctable): string {
  return choices?.find((choice) => choice.value === now)?.label ?? (now || '–');
}
