import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFrameText } from '../text/index.ts';
import css from './more.module.css';

/** The end of a list that goes on: more is fetched before the reader reaches it, or when they ask. */
export function More(props: { busy: boolean; more: () => void }) {
  const t = useFrameText();
  const end = useRef<HTMLDivElement>(null);
  const { more, busy } = props;
  useEffect(() => {
    if (!end.current || busy) return;
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && more(), { rootMargin: '600px' });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [more, busy]);
  return (
    <div ref={end} className={css.more}>
      <Button variant="default" loading={busy} onClick={more}>
        {t('list.more')}
      </Button>
    </div>
  );
}
