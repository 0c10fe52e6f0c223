import { Button } from '@mantine/core';
import { IconAlertTriangle, IconMapOff } from '@tabler/icons-react';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Empty } from '../../../packages/ui/parts/empty.tsx';
import { useFrameText } from '../text/index.ts';
import { ButtonLink } from './button-link.tsx';
import { useSentence } from './sentence.ts';

/** A page that could not be drawn: what happened in words, and a way on. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  const t = useFrameText();
  const sentence = useSentence();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    reset();
  };
  return (
    <Empty
      page
      icon={<IconAlertTriangle size={40} stroke={1.5} />}
      title={t('fault.title')}
      action={<Button onClick={retry}>{t('fault.retry')}</Button>}
    >
      <p role="alert">{sentence(error)}</p>
    </Empty>
  );
}

export function NotFound() {
  const t = useFrameText();
  return (
    <Empty
      page
      icon={<IconMapOff size={40} stroke={1.5} />}
      title={t('notFound.title')}
      action={<ButtonLink to="/inbox">{t('notFound.home')}</ButtonLink>}
    >
      {t('notFound.words')}
    </Empty>
  );
}
