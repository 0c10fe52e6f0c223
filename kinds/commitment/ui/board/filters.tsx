import { BoardFilters } from '../../../../packages/ui/board/board-filters.tsx';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { plainText } from '../../../../packages/ui/text/bidi.ts';
import type { Board } from '../../board.ts';
import { lanes } from '../../schema.ts';
import { useCommitmentText } from '../text/index.ts';

export interface Filter {
  readonly by: 'state' | 'owner';
  readonly lane: string;
  readonly owner: string;
  readonly source: string;
}

interface FilterProps {
  readonly group: string;
  readonly filter: Filter;
  readonly sources: Board['sources'];
  readonly change: (patch: Partial<Filter>) => void;
}

/** Which commitments hang on the board, and in which columns. */
export function Filters({ group, filter, sources, change }: FilterProps) {
  const t = useCommitmentText();
  const members = useGroup(group)?.members ?? [];
  const all = { value: '', label: t('filter.all') };
  return (
    <BoardFilters name={t('filter.title')}>
      <NativeSelect
        label={t('filter.by')}
        value={filter.by}
        onChange={(event) => change({ by: event.currentTarget.value === 'owner' ? 'owner' : 'state' })}
        data={[
          { value: 'state', label: t('filter.by.state') },
          { value: 'owner', label: t('filter.by.owner') },
        ]}
      />
      <NativeSelect
        label={t('owners')}
        value={filter.owner}
        onChange={(event) => change({ owner: event.currentTarget.value })}
        data={[all, ...members.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <NativeSelect
        label={t('lanes')}
        value={filter.lane}
        onChange={(event) => change({ lane: event.currentTarget.value })}
        data={[all, ...lanes.map((value) => ({ value, label: t(`lane.${value}`) }))]}
      />
      {sources.length === 0 ? null : (
        <NativeSelect
          label={t('source.filter')}
          value={filter.source}
          onChange={(event) => change({ source: event.currentTarget.value })}
          data={[
            all,
            ...sources.map(({ record, quote }) => ({
              value: record,
              label: shortened(quote),
            })),
          ]}
        />
      )}
    </BoardFilters>
  );
}

function shortened(quote: string): string {
  const line = plainText(quote.replace(/\s+/g, ' '));
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
