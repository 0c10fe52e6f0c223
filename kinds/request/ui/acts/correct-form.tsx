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
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import type { RequestState, Said } from '../../schema.ts';
import { useOwnWords } from '../record/own-words.ts';
import { stateOf } from '../record/state-of.ts';
import { type RequestKey, useRequestText } from '../text/index.ts';

export const correctForm = correctionForm(RequestCorrection, useOwnWords);

interface Words {
  readonly t: Say<RequestKey>;
  readonly m: ReturnType<typeof useMatterText>;
  /** Several answers are told apart by when they were given. */
  when(said: Said): string;
}

/** Every text that the rules let the own authority put right. */
function RequestCorrection({ form, scope }: CorrectionProps) {
  const { locale } = useVoice();
  const { me } = useSurroundings();
  const when = (said: Said) => formatInstant(locale, said.time, 'minute');
  const words = { t: useRequestText(), m: useMatterText(), when };
  if (scope.view === null) return null;
  const state = stateOf(scope.view);
  const parts = [...questionParts(state, me, words), ...replyParts(state, me, words), ...wordParts(state, me, words)];
  return <CorrectionFields form={form} parts={parts} />;
}

function questionParts({ asked }: RequestState, me: string, { t, m }: Words): readonly Correctable[] {
  if (asked === null || asked.author !== me) return [];
  const { question } = asked;
  const statement = { id: asked.id, name: t('ask.title') };
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
    ...textParts(statement, question, fields),
    ...personParts(statement, question.persons, m),
    ...thingParts(statement, question.objects, m),
  ];
}

function replyParts({ desks }: RequestState, me: string, { t, m, when }: Words): readonly Correctable[] {
  const own = desks.filter((desk) => desk.member === me).flatMap((desk) => desk.replies);
  return own.flatMap((reply) => {
    const what = t(reply.final ? 'reply.final' : 'reply.part');
    const statement = { id: reply.id, name: t('said.at', { what, when: when(reply) }) };
    return [
      ...textParts(statement, reply.answer, [
        ['summary', t('answer.summary')],
        ['restrictions', m('restrictions')],
      ]),
      ...itemParts(statement, reply.answer.items, m),
    ];
  });
}

/** Questions asked back and what was said to them. */
function wordParts({ desks, asked }: RequestState, me: string, { t, when }: Words): readonly Correctable[] {
  const part = (said: Said, key: 'question' | 'text', now: string): Correctable => {
    const label = t(`clarification.${key}`);
    return {
      statement: { id: said.id, name: t('said.at', { what: label, when: when(said) }) },
      part: key,
      now,
      label,
    };
  };
  return desks.flatMap((desk) =>
    desk.clarifications.flatMap((one) => [
      ...(desk.member === me ? [part(one, 'question', one.question)] : []),
      ...(one.given !== null && asked?.author === me ? [part(one.given, 'text', one.given.text)] : []),
    ]),
  );
}
