import type { ReactNode } from 'react';
import { useInstrumentTitle } from '../../../../packages/ui/matter/base-fields.tsx';
import { FileNames, type ItemSeen } from '../../../../packages/ui/matter/items-view.tsx';
import { Month } from '../../../../packages/ui/matter/month.tsx';
import { PersonsView, ThingsView } from '../../../../packages/ui/matter/persons-view.tsx';
import { RestrictionsFact } from '../../../../packages/ui/matter/restrictions-fact.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { tongues } from '../../../../packages/ui/text/languages.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { Question } from '../../schema.ts';
import { useRequestText } from '../text/index.ts';

/** What is asked, without what only the node adds. */
export type QuestionSeen = Omit<Question, 'attachments' | 'day'> & { readonly attachments: ItemSeen['attachments'] };

const prose = (text: string | null): ReactNode => (text === null ? null : <RecordText block>{text}</RecordText>);

/** The question as its readers see it. */
export function QuestionView({ question, group }: { question: QuestionSeen; group: string }) {
  const t = useRequestText();
  const m = useMatterText();
  const instrument = useInstrumentTitle(group);
  return (
    <Facts columns={2}>
      <Fact label={t('ask.facts')} wide>
        {prose(question.facts)}
      </Fact>
      <Fact label={m('purposeClass')}>{m(`purpose.${question.purposeClass}`)}</Fact>
      <Fact label={m('legalBasis')}>
        <RecordText>{instrument(question.legalBasis)}</RecordText>
      </Fact>
      <Fact label={t('ask.purpose')} wide>
        {prose(question.purpose)}
      </Fact>
      <Fact label={t('ask.offence')} wide>
        {prose(question.offence)}
      </Fact>
      <Fact label={t('ask.reasons')} wide>
        {prose(question.reasons)}
      </Fact>
      {question.persons.length > 0 ? (
        <Fact label={m('persons')} wide>
          <PersonsView persons={question.persons} />
        </Fact>
      ) : null}
      {question.objects.length > 0 ? (
        <Fact label={m('things')} wide>
          <ThingsView things={question.objects} />
        </Fact>
      ) : null}
      <Fact label={t('ask.link')} wide>
        {prose(question.link)}
      </Fact>
      <Terms question={question} />
    </Facts>
  );
}

function Terms({ question }: { question: QuestionSeen }) {
  const t = useRequestText();
  const m = useMatterText();
  return (
    <>
      <Fact label={t('ask.limit')}>{t(`urgency.${question.urgency}`)}</Fact>
      <Fact label={t('ask.urgencyReason')}>
        {question.urgencyReason ? t(`urgencyReason.${question.urgencyReason}`) : null}
      </Fact>
      <Fact label={t('ask.urgencyNote')} wide>
        {prose(question.urgencyNote)}
      </Fact>
      <Fact label={t('ask.language')}>
        <bdi lang={question.language}>{tongues[question.language].name}</bdi>
      </Fact>
      <Fact label={m('keep')}>
        <Month month={question.keep} />
      </Fact>
      <RestrictionsFact restrictions={question.restrictions} />
      <Fact label={m('handlingNote')} wide>
        {prose(question.handlingNote)}
      </Fact>
      {question.attachments.length > 0 ? (
        <Fact label={m('files')} wide>
          <FileNames files={question.attachments} />
        </Fact>
      ) : null}
    </>
  );
}
