import type { OwnWords } from '../../../../packages/ui/matter/correction-view.tsx';
import { type RequestKey, useRequestText } from '../text/index.ts';

const keys: Readonly<Record<string, RequestKey>> = {
  facts: 'ask.facts',
  reasons: 'ask.reasons',
  link: 'ask.link',
  offence: 'ask.offence',
  summary: 'answer.summary',
  question: 'clarification.question',
  text: 'clarification.text',
};

/** What the parts that only a request has are called. */
export function useOwnWords(): OwnWords {
  const t = useRequestText();
  return (field) => {
    const key = Object.hasOwn(keys, field) ? keys[field] : undefined;
    return key ? t(key) : null;
  };
}
