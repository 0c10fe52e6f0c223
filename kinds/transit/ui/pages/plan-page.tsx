import { BoardFilters } from '../../../../packages/ui/board/board-filters.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import type { PlanView } from '../../inquiries.ts';
import type { Operation } from '../../schema.ts';
import { WithOperation } from '../operation.tsx';
import { Matter, Plans } from '../plan-view.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';

/** What is planned, and the ways to change what is on the own shore. */
export function PlanPage({ group }: { group: string }) {
  return <WithOperation group={group}>{(operation) => <Planned group={group} operation={operation} />}</WithOperation>;
}

const commands = [
  ['plan', 'plan.edit'],
  ['setPlace', 'plan.enter'],
  ['setLine', 'plan.enterLine'],
  ['setShip', 'plan.enterShip'],
  ['note', 'plan.enterNote'],
] as const;

function Planned({ group, operation }: { group: string; operation: Operation }) {
  const t = useTransitText();
  const { ActButton } = useSurroundings();
  const { data } = useInquiry<PlanView | null>(
    { group, kind: 'transit', inquiry: 'plan' },
    { operation: operation.record },
  );
  if (!data) return null;
  return (
    <>
      {operation.ended ? null : (
        <BoardFilters>
          {commands.map(([command, word]) => (
            <ActButton
              key={command}
              group={group}
              kind="transit"
              record={operation.record}
              command={command}
              values={{}}
            >
              {t(word)}
            </ActButton>
          ))}
        </BoardFilters>
      )}
      <div className={css.wall}>
        <Plans state={data.state} />
        <Matter state={data.state} />
      </div>
    </>
  );
}
