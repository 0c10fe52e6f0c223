import { IconEyeOff } from '@tabler/icons-react';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { useSoughtText } from './text/index.ts';

const lines = ['learn.them', 'learn.never', 'learn.us', 'learn.log'] as const;

/** Said before anything is typed, and again before it is sent. */
export function WhatTheyLearn() {
  const t = useSoughtText();
  return (
    <Notice tone="info" icon={<IconEyeOff size={20} />} title={t('learn.title')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </Notice>
  );
}
