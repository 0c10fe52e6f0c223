import { Empty } from '../../../packages/ui/parts/empty.tsx';
import { useFrameText } from '../text/index.ts';

/** Said where a group would be chosen, as long as the authority is in none. */
export function NoGroup() {
  const t = useFrameText();
  return <Empty title={t('directory.empty.title')}>{t('directory.empty.words')}</Empty>;
}
