import { IconCloudOff, IconPlugConnectedX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { isSessionOver, onSessionOver } from '../client/again.ts';
import { connectionNow, onConnection } from '../client/live.ts';
import { useFrameText } from '../text/index.ts';
import css from './banner.module.css';

function onOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** The truth about the network between this browser and the own node. */
export function Banner() {
  const t = useFrameText();
  const connection = useSyncExternalStore(onConnection, connectionNow);
  const online = useSyncExternalStore(onOnline, () => navigator.onLine);
  const isOver = useSyncExternalStore(onSessionOver, isSessionOver);
  const state = isOver ? null : online ? (connection === 'lost' ? 'lost' : null) : 'offline';
  return (
    <div className={css.banner} role="status">
      {state ? (
        <Notice
          tone="warn"
          icon={state === 'offline' ? <IconCloudOff size={20} /> : <IconPlugConnectedX size={20} />}
          title={t(`banner.${state}.title`)}
        >
          <p>{t(`banner.${state}.words`)}</p>
        </Notice>
      ) : null}
    </div>
  );
}
