import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { ItemsView } from '../../../packages/ui/matter/items-view.tsx';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import type { Search } from '../schema.ts';
import { AnswerView } from './answer-view.tsx';
import { PetitionView } from './petition-view.tsx';
import { stateOf } from './read.ts';
import css from './state.module.css';
import { useSubjectText } from './text/index.ts';

/** The answer first, once there is one; what is asked; what each member found. */
export function State({ view }: { view: RecordView }) {
  const t = useSubjectText();
  const { received, searches, prolonged, answered } = stateOf(view);
  if (received === null) return <Section title={t('erased.title')}>{t('erased.words')}</Section>;
  return (
    <>
      {answered === null ? null : (
        <Section
          title={t('answer.title')}
          aside={
            <Badge tone={answered.inTime ? 'ok' : 'warn'}>{t(answered.inTime ? 'answer.inTime' : 'answer.late')}</Badge>
          }
        >
          <AnswerView answer={answered} />
        </Section>
      )}
      {prolonged === null ? null : (
        <Notice tone="warn" title={t('prolonged.title')}>
          <p>
            <Moment instant={prolonged.until.instant} zone={prolonged.until.zone} />
          </p>
          <RecordText block>{prolonged.reason}</RecordText>
        </Notice>
      )}
      <Section title={t('petition.title')}>
        <PetitionView petition={received.petition} group={view.line.group} />
      </Section>
      <Section title={t('searches.title')}>
        <ul className={css.searches}>
          {searches.map((search) => (
            <SearchView key={search.member} search={search} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function SearchView({ search: { member, found } }: { search: Search }) {
  const t = useSubjectText();
  const name = useMemberName();
  return (
    <li>
      <h3 className={css.name}>
        <bdi>{name(member)}</bdi>
      </h3>
      {found === null ? (
        <p className={css.silent}>{t('search.silent')}</p>
      ) : (
        <>
          <p>{t(`found.${found.what}`)}</p>
          <ItemsView items={found.items} />
        </>
      )}
    </li>
  );
}
