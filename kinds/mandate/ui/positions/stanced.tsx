import { textAt, valueAt } from '../../../../packages/ui/matter/foreign.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import type { Tone } from '../../../../packages/ui/parts/tone.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useMandateText } from '../text/index.ts';

const tones: Readonly<Record<string, Tone>> = { supports: 'ok', conditions: 'warn', opposes: 'danger' };

export function StanceBadge({ stance }: { stance: string }) {
  const t = useMandateText();
  return <Badge tone={tones[stance] ?? 'neutral'}>{t.maybe(`stance.${stance}`) ?? stance}</Badge>;
}

/** A position as it was taken; `data` is a foreign value. */
export function Stanced({ data }: { data: unknown }) {
  const t = useMandateText();
  const [lane, topic] = [textAt(data, 'lane') ?? '', textAt(valueAt(data, 'about'), 'topic')];
  return (
    <Facts>
      <Fact label={t('lane')}>{t.maybe(`lane.${lane}`) ?? lane}</Fact>
      {topic === null ? null : (
        <Fact label={t('topic')}>
          <RecordText>{topic}</RecordText>
        </Fact>
      )}
      <Fact label={t('stance')}>
        <StanceBadge stance={textAt(data, 'stance') ?? ''} />
      </Fact>
      <Fact label={t('reason')}>
        <RecordText block>{textAt(data, 'reason') ?? ''}</RecordText>
      </Fact>
    </Facts>
  );
}
