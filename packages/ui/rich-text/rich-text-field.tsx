import { lazy, Suspense, useId } from 'react';
import { lengthOf, longestText, type RichText } from '../../kind/rich-text.ts';
import { FieldFrame } from '../form/field-frame.tsx';
import type { Field } from '../form/form.ts';
import { useVoice } from '../text/voice.tsx';
import css from './rich-text.module.css';
import { useRichText } from './text/index.ts';

/** The editor is fetched when somebody writes, and not before. */
const Editor = lazy(() => import('./editor.tsx'));

/** A text with headings, lists and emphasis, in one language. */
export function RichTextField(props: { field: Field<RichText>; label: string; language: string; required?: boolean }) {
  const { field, label, language } = props;
  const t = useRichText();
  const id = useId();
  const { locale } = useVoice();
  const length = lengthOf(field.value);
  const number = new Intl.NumberFormat(locale);
  const full = length > longestText;
  return (
    <FieldFrame name={field.name} label={label}>
      <p className={css.label} id={id}>
        {label}
        {props.required ? <span aria-hidden="true"> *</span> : null}
      </p>
      <Suspense fallback={<p className={css.help}>{t('editor.coming')}</p>}>
        <Editor value={field.value} language={language} labelled={id} change={field.change} />
      </Suspense>
      <p className={full ? css.error : css.count} role={full ? 'alert' : undefined}>
        {full
          ? t('editor.full', { most: number.format(longestText) })
          : t('editor.length', { count: number.format(length), most: number.format(longestText) })}
      </p>
      {field.error ? (
        <p className={css.error} role="alert">
          {field.error}
        </p>
      ) : null}
    </FieldFrame>
  );
}
