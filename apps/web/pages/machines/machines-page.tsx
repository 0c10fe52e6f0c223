import { IconPlugConnected } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { machinesQuery } from '../../client/queries.ts';
import { useMay } from '../../frame/officer.ts';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { usePageText } from '../../text/index.ts';
import { LetIn } from './let-in.tsx';
import { MachineRow } from './machine-row.tsx';
import css from './machines.module.css';

/** Machines of port authorities that send counts by themselves: who answers for each, and what came last. */
export function MachinesPage() {
  const t = usePageText();
  const may = useMay();
  const sentence = useSentence();
  const client = useQueryClient();
  const machines = useQuery(machinesQuery);
  const refresh = () => client.invalidateQueries({ queryKey: machinesQuery.queryKey });
  return (
    <Page
      title={t('menu.machines')}
      lead={t('machines.lead')}
      actions={may('machines.make') && machines.data ? <LetIn open={machines.data.open} onMade={refresh} /> : null}
    >
      {machines.isPending ? <Waiting /> : null}
      {machines.isError ? <Notice tone="danger" alert title={sentence(machines.error)} /> : null}
      {machines.data?.machines.length === 0 ? (
        <Empty icon={<IconPlugConnected size={40} stroke={1.3} />} title={t('machines.none.title')}>
          {t('machines.none.words')}
        </Empty>
      ) : null}
      <ul className={css.list}>
        {machines.data?.machines.map((machine) => (
          <MachineRow key={machine.id} machine={machine} onEnded={refresh} />
        ))}
      </ul>
    </Page>
  );
}
