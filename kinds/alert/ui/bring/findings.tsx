import type { CheckedAlert } from '../../../../packages/formats/cap/check.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import css from '../record/alert.module.css';
import { useAlertText } from '../text/index.ts';

/** What the schema and the words of the standard say against a file. The sentences are those of the checker, in English. */
export function Findings({ checked }: { checked: CheckedAlert }) {
  const t = useAlertText();
  const { verdict, version, schema, standard } = checked;
  return (
    <Section title={t('verdict')} note={t(`verdict.${verdict}`, { version: version ?? '' })}>
      <List of={schema} title={t('findings.schema')} />
      <List of={standard} title={t('findings.standard')} />
    </Section>
  );
}

function List({ of, title }: { of: CheckedAlert['standard'] | CheckedAlert['schema']; title: string }) {
  const t = useAlertText();
  if (of.length === 0) return null;
  return (
    <>
      <p className={css.small}>{title}</p>
      <ul className={css.losses}>
        {of.slice(0, 30).map(({ path, line, message }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other identity
          <li key={at} className={css.loss}>
            <bdi dir="ltr" lang="en">
              {message}
            </bdi>
            <span className={css.where}>
              <bdi dir="ltr">{path}</bdi> · {t('loss.line', { line })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
