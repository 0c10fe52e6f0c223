import type { TextLanguage } from '../../../../packages/kind/agreed-text.ts';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import type { classes, Lane, Source } from '../../schema.ts';
import { currentVersion } from '../../states.ts';
import { stateOf } from '../read.ts';

/** One language of the text while it is written; shaped like the input, so that a refusal finds its field. */
export interface WordingDraft {
  readonly language: TextLanguage | '';
  readonly text: { readonly title: string; readonly body: string; readonly measure: string };
}

export interface ProposeDraft {
  readonly class: (typeof classes)[number];
  readonly texts: readonly WordingDraft[];
  readonly owners: readonly string[];
  readonly due: string;
  readonly lanes: readonly Lane[];
  readonly public: 'yes' | 'no';
  readonly legalBasis: string;
  readonly source: Source | null;
  /** The version that is revised; 0 when a new one is proposed. */
  readonly base: number;
}

export const blankWording: WordingDraft = { language: '', text: { title: '', body: '', measure: '' } };

/** A new text, or the one that holds when it is revised. */
export function blankDraft({ view }: FormScope): ProposeDraft {
  const state = view === null ? null : stateOf(view);
  const current = state === null ? null : currentVersion(state);
  if (state === null || current === null)
    return {
      ...{ class: 'commitment', texts: [blankWording], owners: [], due: '', lanes: [], public: 'no', legalBasis: '' },
      ...{ source: null, base: 0 },
    };
  const { text } = current;
  return {
    ...{ class: text.class, owners: text.owners, due: text.due?.day ?? '', lanes: text.lanes },
    texts: text.texts.map(({ language, text: { title, body, measure } }) => ({
      language,
      text: { title, body, measure: measure ?? '' },
    })),
    ...{ public: text.public ? 'yes' : 'no', legalBasis: text.legalBasis, source: text.source },
    base: state.versions.length,
  };
}

export function proposalOf(draft: ProposeDraft) {
  return {
    ...{ class: draft.class, owners: draft.owners, due: orNull(draft.due), lanes: draft.lanes, source: draft.source },
    texts: draft.texts.map(({ language, text: { title, body, measure } }) => ({
      language: orMissing(language),
      text: { title: orMissing(title.trim()), body: orMissing(body.trim()), measure: orNull(measure) },
    })),
    public: draft.public === 'yes',
    legalBasis: orMissing(draft.legalBasis),
  };
}

export const titleOf = ({ texts }: ProposeDraft): string => texts[0]?.text.title || (texts[0]?.text.body ?? '');
