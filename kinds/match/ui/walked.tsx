import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { Table } from '../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { useMatchText } from './text/index.ts';

/** What of the answer of the kind `sought` is read here. */
interface Walked {
  readonly group: string;
  readonly record: string;
  readonly holder: string;
  readonly reference: string;
  readonly time: string;
  readonly asked: number;
  readonly inRows: number;
  readonly longest: number;
}

/** Our own questions in which identifiers stood in a row, for whoever reads what we ask: the other side cannot see them. */
export function WalkedSection({ group }: { group: string }) {
  const t = useMatchText();
  const name = useMemberName();
  const { me, RecordLink } = useSurroundings();
  const home = `private.${me}`;
  const { data = [] } = useInquiry<readonly Walked[]>({ group: home, kind: 'sought', inquiry: 'walked' });
  const ours = data.filter((one) => one.group === group);
  if (ours.length === 0) return null;
  return (
    <Section title={t('rows.title')} note={t('rows.note')} tone="private">
      <Table
        stacks
        label={t('rows.title')}
        heads={[t('reference'), t('rows.figures'), t('rows.longest'), t('rows.time'), t('holder')]}
        rows={ours.map(({ record, holder, reference, time, asked, inRows, longest }) => ({
          key: record,
          cells: [
            <RecordLink key="reference" group={home} kind="sought" record={record}>
              <RecordText>{reference}</RecordText>
            </RecordLink>,
            t('rows.count', { now: inRows, asked }),
            t('number', { count: longest }),
            <Moment key="time" instant={time} />,
            <bdi key="holder">{name(holder)}</bdi>,
          ],
        }))}
      />
    </Section>
  );
}
