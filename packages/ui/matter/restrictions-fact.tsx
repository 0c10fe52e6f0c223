import { IconHandStop } from '@tabler/icons-react';
import { Fact } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { RecordText } from '../text/record-text.tsx';
import { useMatterText } from './text/index.ts';

/** What the reader must not do with it: never to be overlooked among the other facts. */
export function RestrictionsFact({ restrictions }: { restrictions: string | null }) {
  const t = useMatterText();
  if (restrictions === null) return null;
  return (
    <Fact label={t('restrictions')} wide>
      <Notice tone="warn" icon={<IconHandStop size={18} />}>
        <RecordText block>{restrictions}</RecordText>
      </Notice>
    </Fact>
  );
}
