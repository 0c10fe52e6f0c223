import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { useMatchableText } from './text/index.ts';

/** Said before anything is typed, and again before it is confirmed: what partners can find out from then on. */
export function WhatItMeans() {
  const t = useMatchableText();
  return (
    <Notice tone="info" title={t('means.title')}>
      <ul>
        <li>{t('means.found')}</li>
        <li>{t('means.week')}</li>
        <li>{t('means.shelter')}</li>
      </ul>
    </Notice>
  );
}
