import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { useSoughtText } from './text/index.ts';

/** What of the answer of the kind `match` is read here. */
interface Log {
  readonly terms: readonly {
    readonly holder: string;
    readonly asker: string;
    readonly batches: number;
    readonly left: number;
    readonly published: readonly string[];
  }[];
}

/** How many questions the charter still lets go out today, and whether the partner has anything to compare with. */
export function LeftToday({ group, holder, category }: { group: string; holder: string; category: string }) {
  const t = useSoughtText();
  const { me } = useSurroundings();
  const { data } = useInquiry<Log>({ group, kind: 'match', inquiry: 'log' });
  const terms = data?.terms.find((one) => one.holder === holder && one.asker === me);
  if (terms === undefined) return null;
  const { left, batches, published } = terms;
  const isPublished = category === '' || published.includes(category);
  return (
    <>
      <div>{t('left', { left, batches })}</div>
      {left === 0 ? <Notice tone="warn" title={t('left.none')} /> : null}
      {isPublished ? null : <Notice tone="warn" title={t('noSet')} />}
    </>
  );
}
