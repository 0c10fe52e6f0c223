import type { ReactNode } from 'react';
import { Section } from '../parts/section.tsx';
import css from './form-section.module.css';

/** A titled group of fields. */
export function FormSection(props: { title: string; note?: string; children: ReactNode }) {
  return (
    <Section title={props.title} {...(props.note ? { note: props.note } : {})}>
      <div className={css.fields}>{props.children}</div>
    </Section>
  );
}
