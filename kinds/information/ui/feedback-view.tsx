import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import type { Tone } from '../../../packages/ui/parts/tone.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useInformationText } from './text/index.ts';

const tones: Readonly<Record<string, Tone>> = { useful: 'ok', wrong: 'danger', outdated: 'warn' };

/** What a receiver made of it: one word of the list, and its reasons. */
export function FeedbackView({ data }: { data: unknown }) {
  const t = useInformationText();
  const verdict = textAt(data, 'verdict') ?? '';
  const note = textAt(data, 'note');
  return (
    <>
      <p>
        <Badge tone={tones[verdict] ?? 'neutral'}>{t.maybe(`verdict.${verdict}`) ?? verdict}</Badge>
      </p>
      {note === null ? null : <RecordText block>{note}</RecordText>}
    </>
  );
}
