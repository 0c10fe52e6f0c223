import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { parse } from '../schema.ts';
import { useCommitmentText } from './text/index.ts';
import { Wordings } from './text-view.tsx';

/** A version as it was written, whether it came to hold or not; folded away, because the text that holds stands above. */
export function Written({ data }: { data: unknown }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const event = parse('commitment.revised/1', data);
  if (event?.type !== 'revised') return null;
  return (
    <details>
      <summary>{t('version.read')}</summary>
      <Wordings text={event.data} names={event.data.owners.map(name)} />
    </details>
  );
}
