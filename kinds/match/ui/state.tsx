import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { useInstrumentTitle } from '../../../packages/ui/matter/base-fields.tsx';
import { FeedbackList } from '../../../packages/ui/matter/feedback-view.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import type { MatchState } from '../schema.ts';
import { stateOf } from './read.ts';
import { useMatchText } from './text/index.ts';

/** A batch as both sides have it, or the tags of a week. */
export function State({ view }: { view: RecordView }) {
  const { asked, published, feedback } = stateOf(view);
  if (published !== null) return <Tags published={published} />;
  return asked === null ? null : <Batch asked={asked} feedback={feedback} group={view.line.group} />;
}

interface BatchProps extends Pick<MatchState, 'feedback'> {
  readonly asked: NonNullable<MatchState['asked']>;
  readonly group: string;
}

function Batch({ asked, feedback, group }: BatchProps) {
  const t = useMatchText();
  const m = useMatterText();
  const name = useMemberName();
  const instrument = useInstrumentTitle(group);
  return (
    <Section title={t('batch.title')} note={t('batch.note')}>
      <Facts columns={2}>
        <Fact label={t('holder')}>
          <bdi>{name(asked.holder)}</bdi>
        </Fact>
        <Fact label={t('category')}>{m.maybe(`id.${asked.category}`) ?? asked.category}</Fact>
        <Fact label={t('day')}>
          <Day day={asked.day} />
        </Fact>
        <Fact label={t('slot')}>{t('slot.of', { slot: asked.slot })}</Fact>
        <Fact label={t('reference')}>
          <RecordText>{asked.reference}</RecordText>
        </Fact>
        <Fact label={m('legalBasis')}>
          <RecordText>{instrument(asked.legalBasis)}</RecordText>
        </Fact>
        <Fact label={t('purpose')} wide>
          <RecordText block>{asked.purpose}</RecordText>
        </Fact>
        <Fact label={t('necessity')} wide>
          <RecordText block>{asked.necessity}</RecordText>
        </Fact>
      </Facts>
      <FeedbackList
        said={feedback}
        about={({ tag }) => (
          <>
            {m('feedback.tag')} <code dir="ltr">{tag}</code>
          </>
        )}
      />
    </Section>
  );
}

function Tags({ published }: { published: NonNullable<MatchState['published']> }) {
  const t = useMatchText();
  const m = useMatterText();
  const name = useMemberName();
  return (
    <Section title={t('tags.title')} note={t('tags.note')}>
      <Facts columns={2}>
        <Fact label={t('asker')}>
          <bdi>{name(published.asker)}</bdi>
        </Fact>
        <Fact label={t('category')}>{m.maybe(`id.${published.category}`) ?? published.category}</Fact>
        <Fact label={t('week')}>
          <bdi dir="ltr">{published.week}</bdi>
        </Fact>
        <Fact label={t('tags.count')}>{t('number', { count: published.count })}</Fact>
        <Fact label={t('tags.key')} wide>
          <code dir="ltr">{published.key}</code>
        </Fact>
        <Fact label={t('contact')} wide>
          {published.contact === null ? null : <RecordText block>{published.contact}</RecordText>}
        </Fact>
      </Facts>
    </Section>
  );
}
