import { IconCircleX, IconMessageQuestion } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import type { Following } from '../../foreign.ts';
import type { AlertState } from '../../schema.ts';
import { useAlertText } from '../text/index.ts';

interface Props {
  readonly imported: NonNullable<AlertState['imported']>;
  readonly group: string;
  readonly record: string;
}

/** What was said about a foreign alert after it: by its sender as we believe it, and as other members say. */
export function ForeignAfter({ imported, group, record }: Props) {
  const t = useAlertText();
  const name = useMemberName();
  const { RecordLink } = useSurroundings();
  const { data } = useInquiry<Following>({ group, kind: 'alert', inquiry: 'following' }, { record });
  if (data === undefined) return null;
  const open = (later: string) => (
    <p>
      <RecordLink group={group} kind="alert" record={later}>
        {t('after.open')}
      </RecordLink>
    </p>
  );
  return (
    <>
      {data.after === null ? null : (
        <Notice tone="neutral" icon={<IconCircleX size={20} />} title={t(`after.${data.after.msgType}`)}>
          {open(data.after.record)}
        </Notice>
      )}
      {data.claims.map(({ record: later, by, msgType }) => (
        <Notice key={later} tone="warn" icon={<IconMessageQuestion size={20} />}>
          <p>{t(`claim.${msgType}`, { who: name(by), owner: name(imported.author) })}</p>
          {open(later)}
        </Notice>
      ))}
    </>
  );
}
