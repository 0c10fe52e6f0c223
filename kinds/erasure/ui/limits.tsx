import { IconAlertTriangle } from '@tabler/icons-react';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { useErasureText } from './text/index.ts';

const limits = ['copies', 'paper', 'backups', 'notes'] as const;

/** Said before it is sent and wherever it is looked at: what a signed erasure does not reach. */
export function Limits() {
  const t = useErasureText();
  return (
    <Notice tone="warn" icon={<IconAlertTriangle size={20} />} title={t('recall.limits')}>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{t(`recall.limits.${limit}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
