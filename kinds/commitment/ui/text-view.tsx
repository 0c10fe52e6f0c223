import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import type { Source, Text } from '../schema.ts';
import { paragraphsIn } from '../sentences.ts';
import { directionOf, useLanguageName } from './language.ts';
import { useCommitmentText } from './text/index.ts';
import css from './text-view.module.css';

/** Of a version, what is read; the day without its clock, which a form does not know yet. */
export type Readable = Omit<Text, 'due'> & { readonly due: { readonly day: string } | null };

/** The text as it is signed, its languages side by side, each in its own direction. */
export function Wordings({ text, names }: { text: Readable; names: readonly string[] }) {
  const language = useLanguageName();
  return (
    <ul className={css.languages}>
      {text.texts.map(({ language: code, text: { title } }) => (
        <li key={code} className={css.language}>
          <p className={css.name}>{language(code)}</p>
          <div lang={code} dir={directionOf(code)}>
            <h3 className={css.title}>
              <RecordText>{title}</RecordText>
            </h3>
            <Paragraphs text={text} names={names} language={code} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Paragraphs(props: { text: Readable; names: readonly string[]; language: Text['texts'][number]['language'] }) {
  const { text, names, language } = props;
  const { measure } = text.texts.find((one) => one.language === language)?.text ?? { measure: null };
  const all = paragraphsIn(language, text, names);
  // What the authorities wrote comes first; the fixed sentences follow.
  const fixed = all.length - (measure === null ? 4 : 5);
  return (
    <div className={css.words}>
      {all.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a fixed text have no other identity
        <p key={index} data-fixed={index >= fixed}>
          <RecordText>{paragraph}</RecordText>
        </p>
      ))}
    </div>
  );
}

/** What is to be known of a text beside its words. */
export function TextFacts({ text, group }: { text: Readable; group: string }) {
  const t = useCommitmentText();
  const name = useMemberName();
  return (
    <Facts columns={2}>
      <Fact label={t('class')}>{t(`class.${text.class}`)}</Fact>
      <Fact label={t('due')}>{text.due === null ? t('due.none') : <Day day={text.due.day} />}</Fact>
      <Fact label={t('owners')}>
        {text.owners.map((owner, index) => (
          <span key={owner}>
            {index === 0 ? '' : ' · '}
            <bdi>{name(owner)}</bdi>
          </span>
        ))}
      </Fact>
      <Fact label={t('lanes')}>{text.lanes.map((lane) => t(`lane.${lane}`)).join(' · ')}</Fact>
      <Fact label={t('public')}>{t(text.public ? 'public.yes' : 'public.no')}</Fact>
      {text.source === null ? null : (
        <Fact label={t('source')} wide>
          <SourceView source={text.source} group={group} />
        </Fact>
      )}
    </Facts>
  );
}

/** The passage it was made from, as it stands there, and the way to that record. */
export function SourceView({ source, group }: { source: Source; group: string }) {
  const t = useCommitmentText();
  const { RecordLink } = useSurroundings();
  return (
    <>
      <blockquote className={css.quote} lang={source.language} dir={directionOf(source.language)}>
        <RecordText>{source.quote}</RecordText>
      </blockquote>
      <p className={css.from}>
        <RecordLink group={group} kind={source.kind} record={source.record}>
          {t('source.open')}
        </RecordLink>{' '}
        · {t('source.span', { start: source.start, end: source.end })}
      </p>
    </>
  );
}
