import { IconCloudUpload, IconHistory } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { connectionNow, onConnection } from '../client/live.ts';
import { bringDrafts } from '../drafts/bring-drafts.ts';
import css from '../frame/banner.module.css';
import { useSigned } from '../frame/officer.ts';
import { Leaving } from './leaving.tsx';
import { NewVersion } from './new-version.tsx';
import { useOutbox, useSending } from './outbox-now.ts';
import { useOfflineText } from './own/index.ts';
import { nothingOld, useSeenAt } from './seen-here.ts';

/** What the pages do for somebody whose connection comes and goes: entries that wait, and the pages themselves. */
export default function Offline() {
  useSending();
  useBringing();
  return (
    <>
      <NewVersion />
      <AsOf />
      <WaitingBanner />
      <Leaving />
    </>
  );
}

/** Words of windows that are not open any more go to the node now, and whenever the line is back. */
function useBringing() {
  const { officer } = useSigned();
  const client = useQueryClient();
  useEffect(() => {
    // What cannot be brought now stays where it is, and is tried again.
    const bring = () => bringDrafts(client, officer.id).catch(() => {});
    void bring();
    return onConnection(() => connectionNow() === 'live' && void bring());
  }, [officer.id, client]);
}

/** What is shown in place of a silent node's answer says how old it is. */
function AsOf() {
  const t = useOfflineText();
  const at = useSeenAt();
  useEffect(() => onConnection(() => connectionNow() === 'live' && nothingOld()), []);
  return (
    <div className={css.banner} role="status">
      {at === null ? null : (
        <Notice tone="warn" icon={<IconHistory size={20} />} title={t('seen.title')}>
          <p>
            {t('seen.words')} <Moment instant={new Date(at).toISOString()} detail="full" />
          </p>
        </Notice>
      )}
    </div>
  );
}

function WaitingBanner() {
  const t = useOfflineText();
  const { entries } = useOutbox();
  const stopped = entries.filter(({ stops }) => stops.length > 0).length;
  const waiting = entries.length - stopped;
  return (
    <div className={css.banner} role="status">
      {entries.length > 0 ? (
        <Notice
          tone={stopped > 0 ? 'danger' : 'warn'}
          icon={<IconCloudUpload size={20} />}
          title={stopped > 0 ? t('count.stopped', { count: stopped }) : t('count.waiting', { count: waiting })}
        >
          {stopped > 0 && waiting > 0 ? <p>{t('count.waiting', { count: waiting })}</p> : null}
          <Link to="/waiting">{t('show')}</Link>
        </Notice>
      ) : null}
    </div>
  );
}
