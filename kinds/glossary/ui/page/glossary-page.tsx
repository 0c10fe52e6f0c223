import { TextInput } from '@mantine/core';
import { IconSearch, IconVocabulary } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { EntryStanding } from '../../schema.ts';
import { formIn } from '../../schema.ts';
import { menu } from '../menu.ts';
import { useGlossaryText } from '../text/index.ts';
import css from './glossary-page.module.css';
import { found } from './search.ts';

/** All names of the group: a row an entry, a column a language; what a language lacks is said in its place. */
export function GlossaryPage({ group }: { group: string }) {
  const t = useGlossaryText();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const answer = useInquiry<{ readonly entries: readonly EntryStanding[]; readonly cut: boolean }>({
    ...{ group, kind: 'glossary', inquiry: 'entries' },
  });
  const entries = answer.data?.entries;
  const shown = useMemo(() => found(entries ?? [], sought), [entries, sought]);
  if (!entries) return null;
  if (entries.length === 0)
    return (
      <Empty icon={<IconVocabulary size={40} stroke={1.3} />} title={t('page.empty.title')}>
        {t('page.empty.words')}
      </Empty>
    );
  return (
    <div className={css.page}>
      <TextInput
        className={css.search}
        label={t('page.search')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        {...(typed === '' ? {} : { dir: 'auto' })}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className={css.count} role="status">
        {t('page.count', { count: shown.length })}
      </p>
      {answer.data?.cut ? <p>{t('page.cut')}</p> : null}
      <Table entries={shown} group={group} />
    </div>
  );
}

function Table({ entries, group }: { entries: readonly EntryStanding[]; group: string }) {
  const t = useGlossaryText();
  const name = useLanguageName();
  const { RecordLink } = useSurroundings();
  const languages = [...new Set(entries.flatMap(({ entry }) => entry.forms.map(({ language }) => language)))].sort();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the keyboard
    <section className={css.scroll} tabIndex={0} aria-label={t('page.glossary')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('page.name')}</th>
            {languages.map((language) => (
              <th key={language} scope="col">
                {name(language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ record, entry, state, proposed }) => (
            <tr key={record}>
              <th scope="row">
                <RecordLink group={group} kind="glossary" record={record}>
                  <RecordText>{entry.forms[0]?.form ?? record}</RecordText>
                </RecordLink>
                <span className={css.about}>
                  {t(`type.${entry.type}`)}
                  {state === 'agreed' ? null : (
                    <Badge tone={menu.states[state] ?? 'neutral'}>{t(`state.${state}`)}</Badge>
                  )}
                  {proposed === null ? null : <RecordText>{proposed.forms[0]?.form ?? ''}</RecordText>}
                </span>
              </th>
              {languages.map((language) => (
                <Cell key={language} entry={entry} language={language} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ entry, language }: { entry: EntryStanding['entry']; language: string }) {
  const t = useGlossaryText();
  const form = formIn(entry, language);
  if (form === null)
    return (
      <td className={css.missing}>
        <span>{t('page.missing')}</span>
      </td>
    );
  const wrong = entry.never.filter((one) => one.language === language);
  return (
    <td lang={form.language}>
      <RecordText>{form.form}</RecordText>
      {wrong.map((one) => (
        <span key={one.form} className={css.wrong}>
          {t('never.short')} <s>{one.form}</s>
        </span>
      ))}
    </td>
  );
}
