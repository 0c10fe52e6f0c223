import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { useFileName } from '../../../packages/ui/matter/named-files.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import { useCommitmentText } from './text/index.ts';

/** A reason in somebody's words; `input` is a foreign value. */
export function ReasonView({ input }: { input: unknown }) {
  const reason = textAt(input, 'reason');
  return reason === null ? null : <RecordText block>{reason}</RecordText>;
}

/** Another day and why; in an event the day comes with its clock, in an input without. */
export function DeferralView({ input }: { input: unknown }) {
  const t = useCommitmentText();
  const day = textAt(input, 'due') ?? textAt(valueAt(input, 'due'), 'day');
  return (
    <Facts>
      {day === null ? null : (
        <Fact label={t('deferral.day')}>
          <Day day={day} />
        </Fact>
      )}
      <Fact label={t('reason')}>
        <ReasonView input={input} />
      </Fact>
    </Facts>
  );
}

/** What an owner says of it, with what shows it; files are ids in an input and manifests in an event. */
export function ReportView({ input }: { input: unknown }) {
  const t = useCommitmentText();
  const { locale } = useVoice();
  const fileName = useFileName();
  const status = textAt(input, 'status') ?? '';
  const percent = valueAt(input, 'percent');
  const files = valueAt(input, 'attachments');
  const names = (Array.isArray(files) ? files : []).flatMap((file: unknown) =>
    typeof file === 'string' ? (fileName(file) ?? file) : (textAt(file, 'name') ?? []),
  );
  return (
    <Facts>
      <Fact label={t('status')}>
        {t.maybe(`status.${status}`) ?? status}
        {typeof percent === 'number' ? ` · ${percentWords(locale, percent)}` : ''}
      </Fact>
      <Fact label={t('evidence')}>
        <RecordText block>{textAt(input, 'evidence') ?? ''}</RecordText>
      </Fact>
      {names.length === 0 ? null : (
        <Fact label={t('files')}>
          {names.map((name) => (
            <RecordText key={name} block>
              {name}
            </RecordText>
          ))}
        </Fact>
      )}
    </Facts>
  );
}

export function percentWords(locale: string, percent: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
}
