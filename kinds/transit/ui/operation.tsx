import { IconShip } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { NativeSelect } from '../../../packages/ui/form/native-select.tsx';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../packages/ui/parts/empty.tsx';
import type { Operation } from '../schema.ts';
import { useNameIn } from './names.tsx';
import { useTransitText } from './text/index.ts';

/** Which operation a page is about: the one that runs, unless another is chosen; a word and a way to begin when there is none. */
export function WithOperation({ group, children }: { group: string; children: (operation: Operation) => ReactNode }) {
  const t = useTransitText();
  const nameIn = useNameIn();
  const { BeginButton } = useSurroundings();
  const [chosen, choose] = useState<string | null>(null);
  const { data } = useInquiry<readonly Operation[]>({ group, kind: 'transit', inquiry: 'operations' });
  if (data === undefined) return null;
  const operation = data.find(({ record }) => record === chosen) ?? data[0];
  if (operation === undefined)
    return (
      <Empty
        icon={<IconShip size={40} />}
        title={t('operations.none')}
        action={
          <BeginButton group={group} kind="transit" values={{}}>
            {t('operations.begin')}
          </BeginButton>
        }
      >
        {t('operations.noneHelp')}
      </Empty>
    );
  return (
    <>
      {data.length < 2 ? null : (
        <NativeSelect
          label={t('operation')}
          value={operation.record}
          onChange={(event) => choose(event.currentTarget.value)}
          data={data.map(({ record, opened }) => ({
            value: record,
            label: `${nameIn(opened.names)} · ${opened.from.slice(0, 4)}`,
          }))}
          mb="md"
        />
      )}
      {children(operation)}
    </>
  );
}
