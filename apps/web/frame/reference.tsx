import type { RecordLine } from '../../../packages/contract/record.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

/** The reference of the case under which people know a record: nothing where its title is that already, or where only its own id is in it. */
export function Reference({ line: { reference, title, record } }: { line: RecordLine }) {
  if (!reference || reference === title || reference.includes(record)) return null;
  return <RecordText>{reference}</RecordText>;
}
