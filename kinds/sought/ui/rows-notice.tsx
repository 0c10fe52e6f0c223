import { IconListNumbers } from '@tabler/icons-react';
import { inRows, type Row } from '../../../packages/match/identifiers/rows.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import type { SoughtData } from '../schema.ts';
import { useSoughtText } from './text/index.ts';

interface RowsProps {
  readonly rows: readonly Row[];
  /** How many identifiers are asked about. */
  readonly asked: number;
  /** It has left. */
  readonly released?: boolean;
}

/** Which identifiers stand in a row, with the figures: for whoever asks, for the second person, and for whoever oversees both. */
export function RowsNotice({ rows, asked, released = false }: RowsProps) {
  const t = useSoughtText();
  if (rows.length === 0) return null;
  return (
    <Notice
      tone="warn"
      icon={<IconListNumbers size={20} />}
      title={t('rows.title', { now: inRows(rows, asked), asked })}
    >
      <p>{t(released ? 'rows.released' : 'rows.words')}</p>
      <ul>
        {rows.map(({ type, first, last, now, all }) => (
          <li key={`${type} ${first} ${last}`}>
            <bdi dir="ltr">{`${first} – ${last}`}</bdi>
            {': '}
            {t(all > now ? 'rows.row' : 'rows.now', { now, all })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The same with what was asked in the weeks before, as the node will look at it. */
export function RowsBefore({ identifiers }: Pick<SoughtData<'sealed'>, 'identifiers'>) {
  const { me } = useSurroundings();
  const { data = [] } = useInquiry<readonly Row[]>(
    { group: `private.${me}`, kind: 'sought', inquiry: 'rows' },
    { identifiers },
  );
  return <RowsNotice rows={data} asked={identifiers.length} />;
}
