import { Refused } from '../client/call.ts';
import { useFrameText } from '../text/index.ts';
import { useKindTexts } from './kinds.ts';

/** The sentence for a refusal's code: of its kind, of the frame, or the general one with the code, so that it can be reported. */
export function useSentence(): (fault: unknown) => string {
  const sentenceOf = useCodeSentence();
  return (fault) => (fault instanceof Refused ? sentenceOf(fault.code) : sentenceOf('page'));
}

export type SentenceValues = Readonly<Record<string, string | number>>;
export type CodeSentence = (code: string, values?: SentenceValues) => string;

export function useCodeSentence(): CodeSentence {
  const t = useFrameText();
  const kinds = useKindTexts();
  return (code, values) => {
    const kind = code.slice(0, code.indexOf('.'));
    const own = kinds(kind)?.maybe(`error.${code}`);
    return own ?? t.maybe(`error.${code}`, values) ?? t('error.general', { code });
  };
}
