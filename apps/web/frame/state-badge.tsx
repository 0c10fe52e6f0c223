import type { RecordLine } from '../../../packages/contract/record.ts';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { kindEntry, useKindTexts } from './kinds.ts';

/** State of a record in its kind's words; a state this release does not know is shown as it came. */
export function StateBadge({ line }: { line: Pick<RecordLine, 'kind' | 'state'> }) {
  const texts = useKindTexts();
  const states = kindEntry(line.kind)?.menu.states ?? {};
  const tone = Object.hasOwn(states, line.state) ? states[line.state] : undefined;
  return <Badge tone={tone ?? 'neutral'}>{texts(line.kind)?.maybe(`state.${line.state}`) ?? line.state}</Badge>;
}
