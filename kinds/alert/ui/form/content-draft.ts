import type { TextLanguage } from '../../../../packages/kind/agreed-text.ts';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import {
  areaInput,
  blankArea as blankShape,
  draftOfArea,
  type AreaDraft as ShapeDraft,
} from '../../../../packages/ui/map/area-draft.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { instantOfCap } from '../../moments.ts';
import type { Message } from '../../schema.ts';
import { stateOf } from '../read.ts';

export interface TextDraft {
  readonly language: TextLanguage | '';
  readonly event: string;
  readonly headline: string;
  readonly description: string;
  readonly instruction: string;
}
export const blankText: TextDraft = { language: '', event: '', headline: '', description: '', instruction: '' };

export interface NameDraft {
  readonly language: TextLanguage | '';
  readonly text: string;
}
export const blankName: NameDraft = { language: '', text: '' };

export interface AreaDraft {
  readonly names: readonly NameDraft[];
  readonly area: ShapeDraft;
}
export const blankArea: AreaDraft = { names: [blankName], area: blankShape };

export interface ContentDraft {
  readonly scope: Message['scope'] | '';
  readonly restriction: string;
  readonly categories: Message['categories'];
  readonly responseTypes: Message['responseTypes'];
  readonly urgency: Message['urgency'] | '';
  readonly severity: Message['severity'] | '';
  readonly certainty: Message['certainty'] | '';
  readonly texts: readonly TextDraft[];
  readonly areas: readonly AreaDraft[];
  readonly web: string;
  readonly contact: string;
  readonly onset: string;
  readonly expires: string;
}

export const blankContent: ContentDraft = {
  scope: '',
  restriction: '',
  categories: [],
  responseTypes: [],
  ...{ urgency: '', severity: '', certainty: '' },
  texts: [blankText],
  areas: [blankArea],
  ...{ web: '', contact: '', onset: '', expires: '' },
};

/** An update says all anew: it begins with what is said now. */
export function contentNow({ view }: FormScope): ContentDraft {
  const current = view === null ? undefined : stateOf(view).messages.at(-1);
  if (current === undefined) return blankContent;
  return {
    scope: current.scope,
    restriction: current.restriction ?? '',
    categories: current.categories,
    responseTypes: current.responseTypes,
    ...{ urgency: current.urgency, severity: current.severity, certainty: current.certainty },
    texts: current.texts.map(({ description, instruction, ...text }) => ({
      ...text,
      description: description ?? '',
      instruction: instruction ?? '',
    })),
    areas: current.areas.map(({ names, area }) => ({ names, area: draftOfArea(area) })),
    ...{ web: current.web ?? '', contact: current.contact ?? '' },
    onset: current.onset === null ? '' : instantOfCap(current.onset),
    expires: instantOfCap(current.expires),
  };
}

export function contentInput(draft: ContentDraft) {
  return {
    scope: orMissing(draft.scope),
    restriction: draft.scope === 'Restricted' ? orNull(draft.restriction) : null,
    categories: draft.categories,
    responseTypes: draft.responseTypes,
    urgency: orMissing(draft.urgency),
    severity: orMissing(draft.severity),
    certainty: orMissing(draft.certainty),
    texts: draft.texts.map(({ language, event, headline, description, instruction }) => ({
      language: orMissing(language),
      event: orMissing(event.trim()),
      headline: orMissing(headline.trim()),
      description: orNull(description),
      instruction: orNull(instruction),
    })),
    areas: draft.areas.map(({ names, area }) => ({
      names: names.map(({ language, text }) => ({ language: orMissing(language), text: orMissing(text.trim()) })),
      area: areaInput(area),
    })),
    web: orNull(draft.web),
    contact: orNull(draft.contact),
    onset: orNull(draft.onset),
    expires: orMissing(draft.expires),
  };
}
