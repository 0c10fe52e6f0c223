import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { IdentifierText } from '../../../packages/ui/matter/identifiers-field.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { Table } from '../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { ListView } from './list-view.tsx';
import { stateOf } from './read.ts';
import { useMatchableText } from './text/index.ts';

/** What partners may find, and which of it they asked for by its tag. */
export function State({ view }: { view: RecordView }) {
  const t = useMatchableText();
  const { RecordLink } = useSurroundings();
  const { listed, entries, paused, named } = stateOf(view);
  if (listed === null) return null;
  return (
    <>
      {paused === null ? null : (
        <Notice tone="warn" title={t('paused.title')}>
          <RecordText block>{paused.reason}</RecordText>
        </Notice>
      )}
      {named.length === 0 ? null : (
        <Section title={t('named.title')} note={t('named.note')} tone="private">
          <Table
            stacks
            label={t('named.title')}
            heads={[t('identifier'), t('source'), t('named.when'), t('named.request')]}
            rows={named.map(({ id, type, value, source, time, group, kind, record }) => ({
              key: id,
              cells: [
                <IdentifierText key="id" type={type} value={value} />,
                <RecordText key="source">{source}</RecordText>,
                <Moment key="time" instant={time} />,
                <RecordLink key="open" group={group} kind={kind} record={record}>
                  {t('named.open')}
                </RecordLink>,
              ],
            }))}
          />
        </Section>
      )}
      <Section title={t('list.title')} note={t('list.note')} tone="private">
        <ListView list={listed} entries={entries} file={listed.file?.id ?? null} />
      </Section>
    </>
  );
}
