import type { RecordView } from '../../../../packages/contract/record.ts';
import type { TextLanguage } from '../../../../packages/kind/agreed-text.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { AgendaSection, AnnotatedAgenda, ProposedItem } from '../../annotated.ts';
import { useMeetingText } from '../text/index.ts';
import css from './agenda.module.css';

const sections: readonly AgendaSection[] = ['overdue', 'atRisk', 'open', 'decided'];

/** What stands in the group, written by itself; a person takes an item up with one press, and nothing enters otherwise. */
export function AnnotatedView(props: { view: RecordView; sitting: string | null; language: TextLanguage }) {
  const { view, sitting, language } = props;
  const t = useMeetingText();
  const { group, record } = view.line;
  const answer = useInquiry<AnnotatedAgenda>({ group, kind: 'meeting', inquiry: 'agenda' }, { record, sitting });
  if (!answer.data) return null;
  const { items, since, cut } = answer.data;
  return (
    <Section working title={t('annotated')} note={t('annotated.note')}>
      {since === null ? null : (
        <p className={css.none}>
          {t('annotated.since')} <Moment instant={since} detail="day" />
        </p>
      )}
      {items.length === 0 ? <p className={css.none}>{t('annotated.none')}</p> : null}
      {sections.map((section) => (
        <Part
          key={section}
          section={section}
          items={items.filter((item) => item.section === section)}
          {...{ view, sitting, language }}
        />
      ))}
      {cut ? <p className={css.none}>{t('annotated.cut')}</p> : null}
    </Section>
  );
}

interface PartProps {
  readonly view: RecordView;
  readonly sitting: string | null;
  readonly language: TextLanguage;
}

function Part({ section, items, ...props }: PartProps & { section: AgendaSection; items: readonly ProposedItem[] }) {
  const t = useMeetingText();
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={css.part}>{t(`annotated.${section}`, { count: items.length })}</h3>
      <ul className={css.proposed}>
        {items.map((item) => (
          <Proposed key={`${item.kind} ${item.record}`} item={item} {...props} />
        ))}
      </ul>
    </>
  );
}

function Proposed({ item, view, sitting, language }: PartProps & { item: ProposedItem }) {
  const t = useMeetingText();
  const { locale } = useVoice();
  const name = useMemberName();
  const { RecordLink, ActButton } = useSurroundings();
  const { group, kind, record } = view.line;
  const who = new Intl.ListFormat(locale).format(item.waitingOn.map(name));
  const title = item.title.slice(0, 200);
  const may = view.possibilities.some(({ command, allowed }) => command === 'proposeItem' && allowed);
  return (
    <li className={css.proposal}>
      <div>
        <RecordLink group={group} kind={item.kind} record={item.record}>
          <RecordText>{item.title}</RecordText>
        </RecordLink>
        <p className={css.about}>
          {who === '' ? null : <span>{t('annotated.waits', { who })}</span>}
          {item.due === null ? null : (
            <span>
              {t('annotated.due')} <Moment instant={item.due.instant} zone={item.due.zone} detail="day" />
            </span>
          )}
        </p>
      </div>
      {item.listed ? (
        <span className={css.none}>{t('annotated.listed')}</span>
      ) : may ? (
        <ActButton
          {...{ group, kind, record }}
          command="proposeItem"
          values={{
            sitting: sitting ?? '',
            titles: [{ language, text: title }],
            kind: item.kind,
            record: item.record,
            minutes: '15',
          }}
        >
          {t('annotated.take')}
        </ActButton>
      ) : null}
    </li>
  );
}
