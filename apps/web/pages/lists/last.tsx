import type { Ended } from '../../../../packages/contract/name-lists.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { usePageText } from '../../text/index.ts';

/** How the last loading ended. */
export function Last({ last }: { last: Ended }) {
  const t = usePageText();
  const { name, file, outcome, refusal, rows, damaged } = last;
  if (outcome === 'cancelled') return <Notice tone="info" title={t('lists.ended.cancelled', { name })} />;
  if (outcome === 'refused')
    return (
      <Notice tone="danger" title={t('lists.ended.refused', { name, file })}>
        {refusal === null ? null : t(`lists.refused.${refusal}`)}
      </Notice>
    );
  return (
    <Notice tone={damaged === 0 ? 'ok' : 'warn'} title={t('lists.ended.loaded', { name })}>
      {t('lists.rows', { rows, damaged })}
    </Notice>
  );
}
