import type { RecordView } from '../../../packages/contract/record.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';

export function State({ view }: { view: RecordView }) {
  return <RecordText block>{view.line.title}</RecordText>;
}
