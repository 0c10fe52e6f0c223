import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { RequestState } from '../../schema.ts';
import { useRequestText } from '../text/index.ts';
import { ClosingBody } from './bodies.tsx';

/** The asker's last word: why it was withdrawn, or what the answer was worth. */
export function Ending({ state }: { state: RequestState }) {
  const t = useRequestText();
  const { withdrawn, closed } = state;
  if (withdrawn !== null)
    return (
      <Notice tone="neutral" title={t('state.withdrawn')}>
        <RecordText block>{withdrawn.reason}</RecordText>
      </Notice>
    );
  if (closed === null) return null;
  return (
    <Notice tone={closed.outcome === 'satisfied' ? 'ok' : 'warn'} title={t('state.closed')}>
      <ClosingBody data={closed} />
    </Notice>
  );
}
