import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import type { Field } from '../../../../packages/ui/form/form.ts';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import type { MeetingState } from '../../schema.ts';
import { sittingsAround, timesOf } from '../../sittings.ts';
import { stateOf } from '../read.ts';
import { useMeetingText } from '../text/index.ts';

/** The name of the sitting a form speaks of; null of a meeting that takes place once. */
export const sittingInput = (sitting: string): string | null => (sitting === '' ? null : sitting);

function choicesOf(state: MeetingState, now: Date): readonly string[] {
  const around = sittingsAround(state, now.toISOString()).map(({ original }) => original);
  const known = state.sittings.flatMap(({ sitting }) => sitting ?? []);
  return [...new Set([...known, ...around])].sort();
}

/** Which sitting of a series; of a meeting that takes place once there is nothing to choose. `whole` words the choice of all. */
export function SittingField(props: { field: Field<string>; scope: FormScope; whole?: string }) {
  const { field, scope, whole } = props;
  const t = useMeetingText();
  const m = useMatterText();
  const { locale } = useVoice();
  if (scope.view === null) return null;
  const state = stateOf(scope.view);
  if (state.time === null || state.time.rule === null) return null;
  const zone = state.time.start.zone;
  return (
    <SelectField
      field={field}
      label={t('sitting')}
      required={whole === undefined}
      none={whole ?? m('choose')}
      choices={choicesOf(state, scope.now).map((value) => ({
        value,
        label: formatInstant(locale, timesOf(state, value)?.start ?? value, 'full', zone),
      }))}
    />
  );
}
