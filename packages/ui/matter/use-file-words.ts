import type { FileWords } from '../form/files-field.tsx';
import { useMatterText } from './text/index.ts';

export function useFileWords(): FileWords {
  const t = useMatterText();
  return {
    add: t('files.add'),
    remove: t('files.remove'),
    pause: t('files.pause'),
    resume: t('files.resume'),
    failed: t('files.failed'),
    progress: t('files.progress'),
  };
}
