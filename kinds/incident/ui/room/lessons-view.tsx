import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RichTextView } from '../../../../packages/ui/rich-text/rich-text-view.tsx';
import { directionOf } from '../../../../packages/ui/text/direction.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { currentLessons, isAgreedByAll } from '../../lessons/current.ts';
import type { IncidentState, LessonsVersion } from '../../schema.ts';
import { useFirstDraft } from '../first-draft.ts';
import { useIncidentText } from '../text/index.ts';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

/** What is learnt: the first draft as soon as the room is closed, then what people made of it, with signatures and each side's own view. */
export function Lessons({ view, state }: PartProps) {
  const t = useIncidentText();
  if (state.closed === null && state.lessons.length === 0) return null;
  const current = currentLessons(state);
  return (
    <Section title={t('lessons')}>
      {current === null ? <FirstDraft view={view} /> : <Written version={current} />}
      <Aside state={state} />
      <Views state={state} />
    </Section>
  );
}

function FirstDraft({ view }: Pick<PartProps, 'view'>) {
  const t = useIncidentText();
  const { ActButton } = useSurroundings();
  const { group, kind, record } = view.line;
  const text = useFirstDraft(group, record);
  if (text === null) return null;
  const may = view.possibilities.some(({ command, allowed }) => command === 'draftLessons' && allowed);
  return (
    <>
      <Notice tone="info" icon={<IconInfoCircle size={20} />} title={t('lessons.first')}>
        <p>{t('lessons.first.words')}</p>
        {may ? (
          <ActButton {...{ group, kind, record, command: 'draftLessons' }} values={{ base: '', texts: [text] }}>
            {t('lessons.goOn')}
          </ActButton>
        ) : null}
      </Notice>
      <article className={css.draft} lang={text.language} dir={directionOf(text.language)}>
        <h3 className={css.name}>
          <RecordText>{text.title}</RecordText>
        </h3>
        <RichTextView text={text.body} language={text.language} />
      </article>
    </>
  );
}

function Written({ version }: { version: LessonsVersion }) {
  const t = useIncidentText();
  const name = useMemberName();
  return (
    <>
      <p className={css.meta}>
        <span>{t('lessons.version', { version: version.version })}</span>
        <bdi>{name(version.author)}</bdi>
        <Moment instant={version.time} />
        <code dir="ltr">{version.hash.slice(0, 16)}…</code>
        {isAgreedByAll(version) ? <Badge tone="ok">{t('lessons.all')}</Badge> : null}
      </p>
      {version.texts.map(({ language, title, body }) => (
        <article key={language} lang={language} dir={directionOf(language)}>
          <h3 className={css.name}>
            <RecordText>{title}</RecordText>
          </h3>
          <RichTextView text={body} language={language} />
        </article>
      ))}
      <ul className={css.list}>
        {version.signatures.map(({ id, author, time }) => (
          <li key={id} className={css.meta}>
            <IconCheck size={15} aria-hidden="true" /> <bdi>{name(author)}</bdi> · <Moment instant={time} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Aside({ state: { lessons } }: { state: IncidentState }) {
  const t = useIncidentText();
  const name = useMemberName();
  return lessons
    .filter(({ aside }) => aside)
    .map(({ id, author, texts }) => (
      <Notice
        key={id}
        tone="info"
        icon={<IconInfoCircle size={20} />}
        title={t('lessons.aside', { who: name(author) })}
      >
        {texts.map(({ language, title, body }) => (
          <details key={language} lang={language} dir={directionOf(language)}>
            <summary>
              <RecordText>{title}</RecordText>
            </summary>
            <RichTextView text={body} language={language} />
          </details>
        ))}
      </Notice>
    ));
}

function Views({ state: { views } }: { state: IncidentState }) {
  const t = useIncidentText();
  const name = useMemberName();
  return views.map(({ id, author, texts }) => (
    <article key={id} className={css.item}>
      <h3 className={css.name}>{t('view.of', { who: name(author) })}</h3>
      {texts.map(({ language, text }) => (
        <div key={language} lang={language} dir={directionOf(language)}>
          <RecordText block>{text}</RecordText>
        </div>
      ))}
    </article>
  ));
}
