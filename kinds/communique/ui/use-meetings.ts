import type { HeldChoice } from '../../../packages/kind/held.ts';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';

/** Meetings that a text can be of, as far as the reader is told of them. */
export function useMeetings(group: string): readonly HeldChoice[] {
  const { data } = useInquiry<{ readonly meetings: readonly HeldChoice[] }>({
    ...{ group, kind: 'communique', inquiry: 'meetings' },
  });
  return data?.meetings ?? [];
}
