import { Button } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { connectionNow, onConnection } from '../client/live.ts';
import css from '../frame/banner.module.css';
import { useOfflineText } from './own/index.ts';
import { followShell, lookForNew, speak } from './shell.ts';
import { nothingTyped } from './typing.ts';

/**
 * Keeps the pages on this device. When the node has a new version, a page on which nothing was typed loads it by itself; any other is
 * told, and goes on with what it has.
 */
export function NewVersion() {
  const t = useOfflineText();
  const { language } = useVoice();
  const [ready, setReady] = useState(false);
  useEffect(
    () =>
      followShell(() => {
        if (nothingTyped()) location.reload();
        else setReady(true);
      }),
    [],
  );
  useEffect(() => speak(language), [language]);
  // A node that comes back may be a newer one.
  useEffect(() => onConnection(() => connectionNow() === 'live' && lookForNew()), []);
  return (
    <div className={css.banner} role="status">
      {ready ? (
        <Notice tone="info" icon={<IconVersions size={20} />} title={t('version.title')}>
          <p>{t('version.words')}</p>
          <Button size="compact-sm" variant="default" onClick={() => location.reload()}>
            {t('version.load')}
          </Button>
        </Notice>
      ) : null}
    </div>
  );
}
