import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useAlertText } from '../text/index.ts';
import type { Opened } from './opened.ts';

/** Why nothing, or not all, could be read of a file. */
export function FileFault({ opened: { checked } }: { opened: Opened }) {
  const t = useAlertText();
  const { fault, alerts, links } = checked;
  if (fault !== null)
    return (
      <Notice tone="danger" alert title={t(`fault.${fault.code}`)}>
        <p>
          {t('loss.line', { line: fault.line })}: <bdi dir="ltr">{fault.message}</bdi>
        </p>
      </Notice>
    );
  if (alerts.length > 0) return null;
  return (
    <Notice tone="warn" alert title={t('bring.none')}>
      {links.length === 0 ? null : t('bring.links', { count: links.length })}
    </Notice>
  );
}
