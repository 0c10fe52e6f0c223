import {
  itemParts,
  personParts,
  type Say,
  textParts,
  thingParts,
} from '../../../packages/ui/matter/correctable-parts.ts';
import {
  type Correctable,
  CorrectionFields,
  type CorrectionProps,
  correctionForm,
} from '../../../packages/ui/matter/correction.tsx';
import type { OwnWords } from '../../../packages/ui/matter/correction-view.tsx';
import { type MatterKey, useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { type StateSeen, stateOf } from './read.ts';
import { type InformationKey, useInformationText } from './text/index.ts';

export const correctForm = correctionForm(Fields, useOwnWords);

/** What the one part that only an information has is called. */
export function useOwnWords(): OwnWords {
  const t = useInformationText();
  return (field) => (field === 'context' ? t('share.context') : null);
}

function Fields({ form, scope }: CorrectionProps) {
  const t = useInformationText();
  const m = useMatterText();
  return scope.view ? <CorrectionFields form={form} parts={correctableParts(stateOf(scope.view), t, m)} /> : null;
}

/** Every part of the notice that its author may put right, with its name and what stands there now. */
function correctableParts({ shared }: StateSeen, t: Say<InformationKey>, m: Say<MatterKey>): readonly Correctable[] {
  if (shared === null) return [];
  const { notice } = shared;
  const id = { id: shared.id, name: t('shared.title') };
  return [
    ...textParts(id, notice, [['title', m('title')]]),
    ...itemParts(id, notice.items, m),
    ...textParts(id, notice, [['context', t('share.context')]]),
    ...personParts(id, notice.persons, m),
    ...thingParts(id, notice.objects, m),
    ...textParts(id, notice, [
      ['restrictions', m('restrictions')],
      ['reference', m('reference')],
    ]),
  ];
}
