import type { TextLanguage } from '../../../../packages/kind/agreed-text.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import type { Lane, Terms, Words } from '../../schema.ts';

export interface TextDraft {
  readonly language: TextLanguage | '';
  readonly text: Words;
}
export interface LaneDraft {
  readonly lane: Lane | '';
  readonly members: readonly string[];
  readonly scope: readonly { readonly language: string; readonly text: string }[];
}
export interface TermsDraft {
  readonly texts: readonly TextDraft[];
  readonly instruments: readonly string[];
  readonly lanes: readonly LaneDraft[];
  readonly secretariat: string;
  readonly chair: {
    readonly order: readonly { readonly member: string }[];
    readonly months: string;
    readonly first: string;
  };
  readonly meetings: { readonly every: string; readonly unit: 'week' | 'month' };
}

export const blankText: TextDraft = {
  language: '',
  text: { title: '', mandate: '', instruments: '', chair: '', secretariat: '', meetings: '' },
};
export const blankLane: LaneDraft = { lane: '', members: [], scope: [] };

export function blankTerms(members: readonly string[]): TermsDraft {
  return {
    texts: [blankText],
    instruments: [],
    lanes: [],
    secretariat: '',
    chair: { order: [...members].sort().map((member) => ({ member })), months: '6', first: '' },
    meetings: { every: '3', unit: 'month' },
  };
}

/** A version to go on from. */
export function draftOfTerms({ texts, instruments, lanes, secretariat, chair, meetings }: Terms): TermsDraft {
  return {
    ...{ texts, instruments, lanes, secretariat: secretariat ?? '' },
    chair: { ...chair, order: chair.order.map((member) => ({ member })), months: String(chair.months) },
    meetings: { ...meetings, every: String(meetings.every) },
  };
}

export function termsInput({ texts, instruments, lanes, secretariat, chair, meetings }: TermsDraft) {
  const languages = texts.map(({ language }) => language);
  return {
    texts: texts.map(({ language, text }) => ({ language: orMissing(language), text: wordsInput(text) })),
    instruments,
    lanes: lanes.map(({ lane, members, scope }) => ({
      ...{ lane: orMissing(lane), members },
      scope: languages.map((language) => ({ language: orMissing(language), text: scopeIn(scope, language) })),
    })),
    secretariat: orNull(secretariat),
    chair: {
      order: chair.order.flatMap(({ member }) => orMissing(member) ?? []),
      months: numberIn(chair.months),
      first: orMissing(chair.first),
    },
    meetings: { every: numberIn(meetings.every), unit: meetings.unit },
  };
}

/** A draft as far as it goes, in the shape in which terms are shown. */
function wordsInput(text: Words): Partial<Words> {
  return Object.fromEntries(
    Object.entries(text).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key, value.trim()]])),
  );
}

export function scopeIn(scope: LaneDraft['scope'], language: string): string | undefined {
  return orMissing(scope.find((one) => one.language === language)?.text.trim() ?? '');
}

/** Digits as they are typed, Arabic ones too. */
function numberIn(text: string): number | undefined {
  const digits = text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return /^[0-9]{1,4}$/.test(digits) ? Number(digits) : undefined;
}
