import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { MarksView } from '../../../../packages/ui/matter/marks-view.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { shareInput as schema } from '../../inputs.ts';
import { NoticeView } from './notice-view.tsx';
import { blankShare, type ShareDraft, shareInputOf } from './share-draft.ts';
import { ShareFields } from './share-fields.tsx';

export const shareForm = commandForm<ShareDraft>({
  command: 'share',
  schema,
  blank: blankShare,
  title: (draft) => draft.title,
  input: shareInputOf,
  Fields: ShareFields,
  Review: ShareReview,
});

/** The information exactly as it will be sent. */
function ShareReview({ input, group }: { input: unknown; group: string }) {
  const read = schema.safeParse(input);
  if (!read.success) return null;
  const { title, items, tlp, pap } = read.data;
  const codes = items.flatMap((item) => item.handling);
  return (
    <>
      <h3>
        <RecordText>{title}</RecordText>
      </h3>
      <MarksView handling={[...new Set(codes)].sort()} tlp={tlp} pap={pap} />
      <NoticeView notice={read.data} group={group} />
    </>
  );
}
