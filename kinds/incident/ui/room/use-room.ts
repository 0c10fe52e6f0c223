import type { RecordView } from '../../../../packages/contract/record.ts';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import type { RoomAnswer } from '../../inquiries.ts';

/** All of a room with those that were merged into it; undefined until the node has answered. */
export function useRoom({ line: { group, record } }: RecordView): RoomAnswer | undefined {
  return useInquiry<RoomAnswer>({ group, kind: 'incident', inquiry: 'room' }, { record }).data;
}
