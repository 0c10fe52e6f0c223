import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { textAt, valueAt } from '../../../../packages/ui/matter/foreign.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { sittingIn } from '../../agenda.ts';
import { reopenMinutesInput, signMinutesInput } from '../../inputs.ts';
import { sittingToMinute } from '../../sittings.ts';
import { currentOf } from '../../turns.ts';
import { stateOf } from '../read.ts';
import { Hash } from '../record/hash.tsx';
import { Plain } from '../record/said.tsx';
import { TextsView } from '../record/texts-view.tsx';
import { useMeetingText } from '../text/index.ts';
import { SittingField, sittingInput } from './sitting-field.tsx';

interface SignDraft {
  readonly sitting: string;
  readonly version: number;
  readonly hash: string;
}

const sittingOpen = ({ view, now }: FormScope): string =>
  view === null ? '' : (sittingToMinute(stateOf(view), now.toISOString()) ?? '');

const minutesAt = ({ view }: FormScope, sitting: string) =>
  view === null ? null : sittingIn(stateOf(view), sittingInput(sitting)).minutes;

/** What is signed is the version as it stood when the form was opened. */
function onSitting(scope: FormScope, sitting: string): SignDraft {
  const minutes = minutesAt(scope, sitting);
  const current = minutes === null ? null : currentOf(minutes);
  return { sitting, version: current?.version ?? 0, hash: current?.hash ?? '' };
}

export const signMinutesForm = commandForm<SignDraft>({
  command: 'signMinutes',
  schema: signMinutesInput,
  blank: (scope) => onSitting(scope, sittingOpen(scope)),
  title: () => '',
  input: ({ sitting, version, hash }) => ({
    ...{ sitting: sittingInput(sitting), version: version === 0 ? undefined : version, hash: orMissing(hash) },
  }),
  Fields: ({ form, scope }) => {
    const t = useMeetingText();
    const minutes = minutesAt(scope, form.value.sitting);
    const current = minutes === null ? null : currentOf(minutes);
    const choose = (sitting: string) => form.set(onSitting(scope, sitting));
    return (
      <FieldStack>
        <SittingField field={{ ...form.field('sitting'), change: choose }} scope={scope} />
        {current !== null && current.hash !== form.value.hash ? (
          <Notice tone="warn" alert title={t('minutes.moved')}>
            <p>{t('sign.moved')}</p>
          </Notice>
        ) : null}
        {minutes === null || current === null ? null : <TextsView texts={minutes.texts} version={current} />}
      </FieldStack>
    );
  },
  Review: ({ input }) => {
    const t = useMeetingText();
    const version = valueAt(input, 'version');
    return (
      <>
        <p>{t('sign.says', { version: typeof version === 'number' ? version : 0 })}</p>
        <Hash hash={textAt(input, 'hash') ?? ''} />
      </>
    );
  },
});

export const reopenMinutesForm = commandForm<{ readonly sitting: string; readonly reason: string }>({
  command: 'reopenMinutes',
  schema: reopenMinutesInput,
  blank: (scope) => ({ sitting: sittingOpen(scope), reason: '' }),
  title: ({ reason }) => reason,
  input: ({ sitting, reason }) => ({ sitting: sittingInput(sitting), reason: orMissing(reason.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useMeetingText();
    return (
      <FieldStack>
        <SittingField field={form.field('sitting')} scope={scope} />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Plain data={input} field="reason" word="reason" />,
});
