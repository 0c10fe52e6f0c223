import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useReferralText } from './text/index.ts';

/** Where the word of a list and the text beside it stand in each act. */
const places: Readonly<Record<string, { readonly word?: readonly [string, string]; readonly text: string }>> = {
  accepted: { text: 'note' },
  declined: { word: ['ground', 'ground'], text: 'explanation' },
  serviceGiven: { text: 'text' },
  closed: { word: ['outcome', 'outcome'], text: 'note' },
  consentRevoked: { word: ['by', 'givenBy'], text: 'note' },
};

/** What an act of a referral said beyond its sentence; `data` may be any peer's. */
export function Said({ event, data }: { event: string; data: unknown }) {
  const t = useReferralText();
  const place = places[event];
  if (place === undefined) return null;
  const [at, list] = place.word ?? [];
  const word = at === undefined ? null : textAt(data, at);
  const text = textAt(data, place.text);
  return (
    <>
      {word === null ? null : <p>{t.maybe(`${list}.${word}`) ?? word}</p>}
      {text === null ? null : <RecordText block>{text}</RecordText>}
    </>
  );
}
