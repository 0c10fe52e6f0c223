import type { LeftOut as Left } from '../../../../packages/contract/names.ts';
import { usePageText } from '../../text/index.ts';
import css from './names.module.css';

/** What of a record was not compared, or of what it met is not shown; nothing when it is all there. */
export function LeftOut({ left: { names, objects, hits } }: { left: Left }) {
  const t = usePageText();
  return (
    <>
      {hits ? <p className={css.count}>{t('left.hits')}</p> : null}
      {names > 0 ? <p className={css.count}>{t('left.names', { count: names })}</p> : null}
      {objects > 0 ? <p className={css.count}>{t('left.objects', { count: objects })}</p> : null}
    </>
  );
}
