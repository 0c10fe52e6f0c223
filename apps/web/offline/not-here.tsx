import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { Empty } from '../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { useBroken } from '../frame/connection.ts';
import { kindEntry, kinds, useKindTexts } from '../frame/kinds.ts';
import { useOfflineText } from './own/index.ts';

/** What a device shows of a tool without a connection, and what it does not and why: a gap that is not explained is taken for a fault. */

const isKept = (kind: string): boolean => kindEntry(kind)?.menu.lastSeen === true;

/** In place of a record while the node is silent. */
export function NotHere({ kind, retry }: { kind: string; retry: () => void }) {
  const t = useOfflineText();
  const name = useKindTexts()(kind)?.maybe('name') ?? kind;
  return (
    <Empty
      page
      icon={<IconCloudOff size={40} stroke={1.5} />}
      title={t('none.title')}
      action={<Button onClick={retry}>{t('try')}</Button>}
    >
      <p role="alert">{isKept(kind) ? t('none.unseen') : t('none.persons', { kind: name })}</p>
      <Kept />
    </Empty>
  );
}

/** Above a page of a tool of which the device keeps nothing. */
export function NotKept({ kind }: { kind: string }) {
  const t = useOfflineText();
  const broken = useBroken();
  const name = useKindTexts()(kind)?.maybe('name') ?? kind;
  if (broken === null || isKept(kind)) return null;
  return (
    <Notice tone="warn" icon={<IconCloudOff size={20} />} title={t('none.title')}>
      <p>{t('none.persons', { kind: name })}</p>
    </Notice>
  );
}

/** Above the home page of a group: which of its tools still speak. */
export function OnlyKept() {
  const broken = useBroken();
  if (broken === null) return null;
  return (
    <Notice tone="warn" icon={<IconCloudOff size={20} />}>
      <Kept />
    </Notice>
  );
}

function Kept() {
  const t = useOfflineText();
  const texts = useKindTexts();
  const names = kinds.flatMap(([kind]) => (isKept(kind) ? [texts(kind)?.maybe('name') ?? kind] : []));
  return <p>{t('none.kept', { kinds: names.join(' · ') })}</p>;
}
