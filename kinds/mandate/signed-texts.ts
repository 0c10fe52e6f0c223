import { type ActText, actText } from '../../packages/kind/act-text.ts';
import type { TextLanguage } from '../../packages/kind/agreed-text.ts';
import type { Proposal } from './schema.ts';
import { type Named, termsText } from './terms-text.ts';

/** The text that is signed, in each language of the terms, in their order. */
export function signedTexts(
  proposal: Named & Pick<Proposal, 'version'>,
  place: Pick<ActText, 'group' | 'record'>,
): readonly { readonly language: TextLanguage; readonly text: string }[] {
  return proposal.terms.texts.flatMap(({ language }) => {
    const told = termsText(proposal, language);
    const head = { ...place, kind: 'mandate', version: proposal.version, language };
    return told === null ? [] : [{ language, text: actText({ ...head, ...told }) }];
  });
}
