import { useNavigate } from '@tanstack/react-router';
import { DayInput } from '../../../../packages/ui/form/day-input.tsx';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { usePageText } from '../../text/index.ts';
import css from './statistics.module.css';

export function thisYear(): { from: string; to: string } {
  const year = new Date().getFullYear();
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Group and days, in the address of the page. */
export function Period(props: {
  page: '/statistics' | '/transparency';
  group: string;
  period: { from: string; to: string };
}) {
  const t = usePageText();
  const navigate = useNavigate();
  const { groups } = useSurroundings();
  const words = { group: props.group, ...props.period };
  const change = (patch: Partial<typeof words>) => void navigate({ to: props.page, search: { ...words, ...patch } });
  const day = /^\d{4}-\d\d-\d\d$/;
  return (
    <div className={css.period}>
      <NativeSelect
        label={t('filter.group')}
        value={props.group}
        onChange={(event) => change({ group: event.currentTarget.value })}
        data={groups.map((group) => ({ value: group.id, label: group.title }))}
      />
      <DayInput
        label={t('statistics.from')}
        value={props.period.from}
        max={props.period.to}
        onDay={(from) => day.test(from) && change({ from })}
      />
      <DayInput
        label={t('statistics.to')}
        value={props.period.to}
        min={props.period.from}
        onDay={(to) => day.test(to) && change({ to })}
      />
    </div>
  );
}
