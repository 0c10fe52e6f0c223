import { CorrectionView } from '../../../../packages/ui/matter/correction-view.tsx';
import { FeedbackView } from '../../../../packages/ui/matter/feedback-view.tsx';
import { textAt, valueAt } from '../../../../packages/ui/matter/foreign.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { answer } from '../../schema.ts';
import { AnswerView } from '../answer/answer-view.tsx';
import { useRequestText } from '../text/index.ts';
import { useOwnWords } from './own-words.ts';

/** What an act said, read from data that a peer wrote: anything may be missing or of another type. */
interface Props {
  readonly data: unknown;
}

function Words({ text }: { text: string | null }) {
  return text === null ? null : <RecordText block>{text}</RecordText>;
}

export function NoteBody({ data }: Props) {
  return <Words text={textAt(data, 'note')} />;
}

export function QuestionBody({ data }: Props) {
  return <Words text={textAt(data, 'question')} />;
}

export function GivenBody({ data }: Props) {
  return <Words text={textAt(data, 'text')} />;
}

export function WithdrawalBody({ data }: Props) {
  return <Words text={textAt(data, 'reason')} />;
}

export function RefusalBody({ data }: Props) {
  const t = useRequestText();
  const ground = textAt(data, 'ground') ?? '';
  const explanation = textAt(data, 'explanation');
  return (
    <Facts>
      <Fact label={t('refuse.ground')}>{t.maybe(`ground.${ground}`) ?? ground}</Fact>
      <Fact label={t('refuse.explanation')}>{explanation === null ? null : <Words text={explanation} />}</Fact>
    </Facts>
  );
}

export function DelayBody({ data }: Props) {
  const t = useRequestText();
  const reason = textAt(data, 'reason') ?? '';
  const until = textAt(data, 'until') ?? textAt(valueAt(data, 'until'), 'instant');
  const zone = textAt(valueAt(data, 'until'), 'zone');
  return (
    <Facts>
      <Fact label={t('delay.reason')}>{t.maybe(`delayReason.${reason}`) ?? reason}</Fact>
      <Fact label={t('delay.until')}>
        {until === null ? null : <Moment instant={until} detail="full" {...(zone === null ? {} : { zone })} />}
      </Fact>
      <Fact label={t('delay.note')}>
        <Words text={textAt(data, 'note')} />
      </Fact>
    </Facts>
  );
}

export function ClosingBody({ data }: Props) {
  const t = useRequestText();
  const outcome = textAt(data, 'outcome') ?? '';
  return (
    <>
      <p>{t.maybe(`outcome.${outcome}`) ?? outcome}</p>
      <Words text={textAt(data, 'note')} />
    </>
  );
}

export function ReceivedBody({ data }: Props) {
  const t = useRequestText();
  const due = valueAt(data, 'due');
  const instant = textAt(due, 'instant');
  const zone = textAt(due, 'zone');
  if (instant === null) return null;
  return (
    <p>
      {t('received.due')} <Moment instant={instant} detail="full" {...(zone === null ? {} : { zone })} />
    </p>
  );
}

/** About which piece, and what it turned out to be; the piece itself stands in the answer above. */
export function FeedbackBody({ data }: Props) {
  const m = useMatterText();
  const item = valueAt(data, 'item');
  return (
    <>
      {typeof item === 'number' ? <p>{m('items.one', { position: item + 1 })}</p> : null}
      <FeedbackView data={data} />
    </>
  );
}

export function CorrectionBody({ data }: Props) {
  return <CorrectionView data={data} own={useOwnWords()} />;
}

/** The answer as it was sent. What was corrected since stands in the record above; here is what its author signed. */
export function AnswerBody({ data }: Props) {
  const t = useRequestText();
  const read = answer.partial({ day: true }).safeParse(withoutFiles(data));
  if (!read.success) return null;
  return (
    <details>
      <summary>{t('answer.asSent')}</summary>
      <AnswerView answer={read.data} />
    </details>
  );
}

/** File manifests reach a browser without their keys; the files themselves are listed beside the record. */
function withoutFiles(data: unknown): unknown {
  const items = valueAt(data, 'items');
  if (typeof data !== 'object' || !Array.isArray(items)) return data;
  const bare = items.map((item: unknown) => (typeof item === 'object' ? { ...item, attachments: [] } : item));
  return { ...data, items: bare };
}
