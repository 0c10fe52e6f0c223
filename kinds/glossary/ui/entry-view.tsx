import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { useLanguageName } from '../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import type { Entry, EntryStanding } from '../schema.ts';
import css from './entry-view.module.css';
import { useGlossaryText } from './text/index.ts';

/** An entry as its readers see it: each language in its own direction. */
export function EntryView({ entry, group }: { entry: Entry; group: string }) {
  const t = useGlossaryText();
  const name = useLanguageName();
  return (
    <Facts>
      <Fact label={t('type')}>
        {t(`type.${entry.type}`)}
        {entry.country === null ? null : ` · ${entry.country}`}
      </Fact>
      {entry.office === null ? null : (
        <Fact label={t('office')}>
          <OfficeName record={entry.office} group={group} />
        </Fact>
      )}
      {entry.forms.map((one) => (
        <Fact key={one.language} label={name(one.language)}>
          <p className={css.form} lang={one.language}>
            <RecordText>{one.form}</RecordText>
          </p>
          {one.variants.length === 0 ? null : (
            <p className={css.more}>
              {t('variants.seen')}{' '}
              {one.variants.map((variant, place) => (
                <span key={variant}>
                  {place === 0 ? '' : ' · '}
                  <RecordText>{variant}</RecordText>
                </span>
              ))}
            </p>
          )}
          {one.note === null ? null : (
            <p className={css.more}>
              <RecordText>{one.note}</RecordText>
            </p>
          )}
        </Fact>
      ))}
      {entry.fixed ? <Fact label={t('fixed')}>{t('fixed.yes')}</Fact> : null}
      {entry.never.length === 0 ? null : (
        <Fact label={t('never')}>
          <ul className={css.never}>
            {entry.never.map((one) => (
              <li key={`${one.language} ${one.form}`}>
                <s>
                  <RecordText>{one.form}</RecordText>
                </s>{' '}
                ({name(one.language)})
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </Facts>
  );
}

function OfficeName({ record, group }: { record: string; group: string }) {
  const answer = useInquiry<{ readonly entries: readonly EntryStanding[] }>({
    group,
    kind: 'glossary',
    inquiry: 'entries',
  });
  const found = answer.data?.entries.find((one) => one.record === record);
  return <RecordText>{found?.entry.forms[0]?.form ?? record}</RecordText>;
}
