import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ListFile } from '../../contract/tagging.ts';
import { useSurroundings } from './surroundings.tsx';

/** What the node reads in a sealed file with identifiers. Such a file stays as it is, and so does what it says. */
export function useListFile(file: string): UseQueryResult<ListFile> {
  const { listFile } = useSurroundings();
  return useQuery({ queryKey: ['list-file', file], queryFn: () => listFile(file), staleTime: Infinity });
}
