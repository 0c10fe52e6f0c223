import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import {
  itemParts,
  personParts,
  type Say,
  textParts,
  thingParts,
} from '../../../../packages/ui/matter/correctable-parts.ts';
import {
  type Correctable,
  CorrectionFields,
  type CorrectionProps,
  correctionForm,
} from '../../../../packages/ui/matter/correction.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import type { RequestState } from '../../schema.ts';
import { stateOf } from '../record/state-of.ts';
import { type RequestKey, useRequestText } from '../text/index.ts';

export const correctForm = correctionForm(RequestCorrection);

function RequestCorrection({ form, scope }: CorrectionProps) {
  const t = useRequestText();
  const m = useMatterText();
  const { me } = useSurroundings();
  if (scope.view === null) return null;
  const state = stateOf(scope.view);
  return (
    <CorrectionFields
      form={form}
      parts={[...questionParts(state, me, t, m), ...replyParts(state, me, t, m), ...wordParts(state, me, t)]}
    />
  );
}

type Words = Say<RequestKey>;
type Matter = ReturnType<typeof useMatterText>;

/** Every text of the question that the rules let its author put right. */
function questionParts({ asked }: RequestState, me: string, t: Words, m: Matter): readonly Correctable[] {
  if (asked === null || asked.author !== me) return [];
  const { question } = asked;
  const fields = [
    ['title', m('title')],
    ['facts', t('ask.facts')],
    ['reasons', t('ask.reasons')],
    ['link', t('ask.link')],
    ['offence', t('ask.offence')],
    ['restrictions', m('restrictions')],
    ['reference', m('reference')],
  ] as const;
  return [
    ...textParts(asked.id, question, fields),
    ...personParts(asked.id, question.persons, m),
    ...thingParts(asked.id, question.objects, m),
  ];
}

function replyParts({ desks }: RequestState, me: string, t: Words, m: Matter): readonly Correctable[] {
  const own = desks.filter((desk) => desk.member === me).flatMap((desk) => desk.replies);
  return own.flatMap(({ id, answer }) => [
    ...textParts(id, answer, [
      ['summary', t('answer.summary')],
      ['restrictions', m('restrictions')],
    ]),
    ...itemParts(id, answer.items, m),
  ]);
}

/** Questions asked back and what was said to them. */
function wordParts({ desks, asked }: RequestState, me: string, t: Words): readonly Correctable[] {
  return desks.flatMap((desk) =>
    desk.clarifications.flatMap((one): readonly Correctable[] => [
      ...(desk.member === me
        ? [{ statement: one.id, part: 'question', now: one.question, label: t('clarification.question') }]
        : []),
      ...(one.given !== null && asked?.author === me
        ? [{ statement: one.given.id, part: 'text', now: one.given.text, label: t('clarification.text') }]
        : []),
    ]),
  );
}
