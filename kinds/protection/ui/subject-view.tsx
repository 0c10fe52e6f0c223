import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import type { SubjectData } from '../schema.ts';
import { useProtectionText } from './text/index.ts';

/** Everything that names the person. */
export function SubjectView({ subject }: { subject: SubjectData }) {
  const t = useProtectionText();
  const m = useMatterText();
  return (
    <Facts columns={2}>
      <Lines label={t('names')} lines={subject.names} />
      <Fact label={t('fled')}>
        <bdi dir="ltr">{subject.fled.join(' ')}</bdi>
      </Fact>
      <Fact label={m('person.born')}>{subject.born === null ? null : <bdi dir="ltr">{subject.born}</bdi>}</Fact>
      <Lines label={t('identifiers')} lines={subject.identifiers.map(({ value }) => value)} />
      <Lines label={t('records')} lines={subject.records} />
      <Lines label={t('files')} lines={subject.files} />
      <Fact label={m('note')} wide>
        {subject.note === null ? null : <RecordText block>{subject.note}</RecordText>}
      </Fact>
    </Facts>
  );
}

function Lines({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <Fact label={label} wide>
      {lines.length === 0
        ? null
        : lines.map((line) => (
            <div key={line}>
              <RecordText>{line}</RecordText>
            </div>
          ))}
    </Fact>
  );
}
