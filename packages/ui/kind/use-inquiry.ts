import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSurroundings } from './surroundings.tsx';

/**
 * The answer of a kind's inquiry, asked again whenever something changes in the group. `T` is what the kind's own `answer` gives:
 * our node, of this very release, hands it out as it is.
 */
export function useInquiry<T>(
  { group, kind, inquiry }: { group: string; kind: string; inquiry: string },
  input: unknown = {},
): UseQueryResult<T> {
  const { inquire } = useSurroundings();
  return useQuery({
    queryKey: ['inquiry', group, kind, inquiry, input],
    queryFn: async () => (await inquire({ group, kind, inquiry }, input)) as T,
  });
}
