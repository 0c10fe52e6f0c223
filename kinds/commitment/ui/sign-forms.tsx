import { IconAlertTriangle } from '@tabler/icons-react';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { type CommandForm, commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { agreeDeferralInput, objectInput, refuseDeferralInput, signInput } from '../inputs.ts';
import type { CommitmentState } from '../schema.ts';
import { currentNumber, openDeferral } from '../states.ts';
import { FoundText } from './found.tsx';
import { Hash } from './hash.tsx';
import { stateOf } from './read.ts';
import { ReasonView } from './said.tsx';
import { useCommitmentText } from './text/index.ts';
import { Wordings } from './text-view.tsx';

/** What was on the page when the form was opened is what is signed: number and hash go with the command. */
interface Read {
  readonly version: number;
  readonly hash: string;
}

function readAs(numberIn: (state: CommitmentState) => number) {
  return ({ view }: FormScope): Read => {
    if (view === null) return { version: 0, hash: '' };
    const state = stateOf(view);
    const version = numberIn(state);
    return { version, hash: state.versions[version - 1]?.hash ?? '' };
  };
}
const current = readAs(currentNumber);
const asked = readAs((state) => openDeferral(state)?.number ?? 0);

const signing: Omit<CommandForm<Read>, 'command' | 'schema' | 'blank'> = {
  title: () => '',
  input: ({ version, hash }) => ({ version, hash }),
  Fields: ReadText,
  Review: FoundText,
};
export const signForm = commandForm<Read>({ ...signing, command: 'sign', schema: signInput, blank: current });
export const agreeDeferralForm = commandForm<Read>({
  ...signing,
  command: 'agreeDeferral',
  schema: agreeDeferralInput,
  blank: asked,
});

/** Nothing to fill in: the text, to be read in every language one signs. */
function ReadText({ form, scope }: { form: Form<Read>; scope: FormScope }) {
  const t = useCommitmentText();
  if (scope.view === null) return null;
  const state = stateOf(scope.view);
  const { version, hash } = form.value;
  const text = state.versions[version - 1];
  const isStale = text === undefined || (text.deferral === null && version !== currentNumber(state));
  return (
    <FieldStack>
      {isStale ? (
        <Notice tone="danger" alert icon={<IconAlertTriangle size={20} />} title={t('sign.stale')}>
          <p>{t('version.current', { number: currentNumber(state) })}</p>
        </Notice>
      ) : null}
      {text === undefined ? null : <Wordings text={text.text} names={text.names} />}
      <div>
        <p>{t('sign.hash')}</p>
        <Hash hash={hash} label={t('hash')} />
      </div>
    </FieldStack>
  );
}

/** No to a version, in words. */
interface No {
  readonly version: number;
  readonly reason: string;
}
const no: Omit<CommandForm<No>, 'command' | 'schema' | 'blank'> = {
  title: ({ reason }) => reason,
  input: ({ version, reason }) => ({ version, reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useCommitmentText();
    return (
      <FieldStack>
        <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review: ReasonView,
};
export const objectForm = commandForm<No>({
  ...no,
  command: 'object',
  schema: objectInput,
  blank: (scope) => ({ version: current(scope).version, reason: '' }),
});
export const refuseDeferralForm = commandForm<No>({
  ...no,
  command: 'refuseDeferral',
  schema: refuseDeferralInput,
  blank: (scope) => ({ version: asked(scope).version, reason: '' }),
});
