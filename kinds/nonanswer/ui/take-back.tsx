import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orNull } from '../../../packages/ui/matter/drafts.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { takeBackInput } from '../schema.ts';
import { useNonanswerText } from './text/index.ts';

export const takeBackForm = commandForm<{ readonly reason: string }>({
  command: 'takeBack',
  schema: takeBackInput,
  blank: () => ({ reason: '' }),
  title: (draft) => draft.reason,
  input: (draft) => ({ reason: orNull(draft.reason) }),
  Fields: ({ form }) => {
    const t = useNonanswerText();
    return <ProseField field={form.field('reason')} label={t('takeBack.reason')} rows={2} max={2_000} />;
  },
  Review: ({ input }) => {
    const read = takeBackInput.safeParse(input);
    return read.success && read.data.reason !== null ? <RecordText block>{read.data.reason}</RecordText> : null;
  },
});
