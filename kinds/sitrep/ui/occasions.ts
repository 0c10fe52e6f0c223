import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { useNameIn } from '../../../packages/ui/named/place-name.tsx';
import type { Operation } from '../../transit/schema.ts';

/** An incident or operation that reports may serve now. */
export interface Reported {
  readonly kind: 'incident' | 'transit';
  readonly record: string;
  readonly title: string;
}

interface OpenRooms {
  readonly rooms: readonly { readonly record: string; readonly title: string }[];
}

/** Open incident rooms, then operations that have not ended; undefined while either is asked. */
export function useReported(group: string): readonly Reported[] | undefined {
  const nameIn = useNameIn();
  const rooms = useInquiry<OpenRooms>({ group, kind: 'incident', inquiry: 'open' });
  const operations = useInquiry<readonly Operation[]>({ group, kind: 'transit', inquiry: 'operations' });
  if (rooms.isPending || operations.isPending) return undefined;
  return [
    ...(rooms.data?.rooms ?? []).map(({ record, title }) => ({ kind: 'incident' as const, record, title })),
    ...(operations.data ?? [])
      .filter(({ ended }) => !ended)
      .map(({ record, opened }) => ({ kind: 'transit' as const, record, title: nameIn(opened.names) })),
  ];
}
