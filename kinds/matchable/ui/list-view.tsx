import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { IdentifierText } from '../../../packages/ui/matter/identifiers-field.tsx';
import { Month } from '../../../packages/ui/matter/month.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Table } from '../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import type { Entry, MatchableData } from '../schema.ts';
import { FileRead } from './file-read.tsx';
import { useMatchableText } from './text/index.ts';

/** More than this are counted and not written out. */
const shown = 200;

export function ListView(props: {
  list: Pick<MatchableData<'listed'>, 'use' | 'partners' | 'contact'>;
  entries: readonly Entry[];
  /** Id of the file with more of them. */
  file: string | null;
}) {
  const { list, entries, file } = props;
  const t = useMatchableText();
  const m = useMatterText();
  const name = useMemberName();
  return (
    <>
      <Facts columns={2}>
        <Fact label={t('use')}>{t(`use.${list.use}`)}</Fact>
        <Fact label={t('partners')}>
          <bdi>{list.partners.map(name).join(' · ')}</bdi>
        </Fact>
        <Fact label={t('contact')} wide>
          {list.contact === null ? null : <RecordText block>{list.contact}</RecordText>}
        </Fact>
        <Fact label={t('entries')}>
          {entries.length === 0 && file !== null ? t('file.only') : m('id.count', { count: entries.length })}
          {entries.length > 0 && file !== null ? ` · ${t('file.more')}` : ''}
        </Fact>
      </Facts>
      {file === null ? null : <FileRead file={file} />}
      {entries.length === 0 ? null : (
        <Table
          stacks
          label={t('entries')}
          heads={[t('identifier'), t('source'), t('until')]}
          rows={entries.slice(0, shown).map(({ type, value, source, until }) => ({
            key: `${type} ${value}`,
            cells: [
              <IdentifierText key="id" type={type} value={value} />,
              <RecordText key="source">{source}</RecordText>,
              <Month key="until" month={until} />,
            ],
          }))}
        />
      )}
      {entries.length > shown ? <p>{t('entries.shown', { count: shown })}</p> : null}
    </>
  );
}
