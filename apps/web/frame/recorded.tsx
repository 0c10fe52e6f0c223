import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { kindEntry, useKindTexts } from './kinds.ts';
import { useSigned } from './officer.ts';

/** Whether the person signed in reads records of a kind. A hint for the pages only: the node decides. */
export function useReads(): (kind: string) => boolean {
  const { officer } = useSigned();
  return (kind) => kindEntry(kind)?.menu.readers?.every((role) => !officer.roles.some((own) => own === role)) !== true;
}

/** What stands in the place of a record for whoever made it and may not read it; focus comes here from the form that is gone. */
export function Recorded({ kind }: { kind: string }) {
  const text = useKindTexts()(kind);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} data-recorded>
      <Notice tone="ok" icon={<IconCheck size={20} />} title={text?.maybe('recorded')}>
        <p>{text?.maybe('recorded.words')}</p>
      </Notice>
    </div>
  );
}
