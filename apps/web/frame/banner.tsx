import { IconCloudOff, IconPlugConnectedX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { isSessionOver, onSessionOver } from '../client/again.ts';
import { useFrameText } from '../text/index.ts';
import css from './banner.module.css';
import { useBroken } from './connection.ts';

/** The truth about the network between this browser and the own node. */
export function Banner() {
  const t = useFrameText();
  const broken = useBroken();
  const isOver = useSyncExternalStore(onSessionOver, isSessionOver);
  const state = isOver ? null : broken;
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
