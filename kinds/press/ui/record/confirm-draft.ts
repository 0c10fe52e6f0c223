import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { orNull } from '../../../../packages/ui/matter/drafts.ts';
import type { PressState, Side, Span } from '../../schema.ts';
import { stateOf } from '../read.ts';

export interface SideDraft {
  readonly country: string;
  readonly person: string;
  readonly office: string;
}
export interface NameDraft {
  readonly surface: string;
  readonly resolved: string;
}
export interface QuoteDraft {
  readonly quote: string;
}

export interface ConfirmDraft {
  readonly meeting: 'yes' | 'no';
  readonly sides: readonly SideDraft[];
  readonly date: { readonly value: string; readonly notBefore: string; readonly notAfter: string };
  readonly place: string;
  readonly topics: readonly string[];
  /** Sentences and names of the proposal that are kept, by their place. */
  readonly agreed: readonly string[];
  readonly names: readonly string[];
  /** What the reader did not find, in the words of the report. */
  readonly moreAgreed: readonly QuoteDraft[];
  readonly moreNames: readonly NameDraft[];
}

/** At and above this a name is kept unless somebody takes it out; below it somebody has to take it in. */
export const sure = 80;

export const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
const spanOf = (key: string): Span => {
  const [start = 0, end = 0] = key.split('-').map(Number);
  return { start, end };
};
const sideDraft = ({ country, person, office }: Side): SideDraft => ({
  ...{ country, person: person ?? '', office: office ?? '' },
});

/** The last confirmation, or as long as there is none what the reader proposes. */
export function blankConfirm({ view }: FormScope): ConfirmDraft {
  const state = view === null ? null : stateOf(view);
  const { reading, confirmed } = state ?? { reading: null, confirmed: null };
  const held = confirmed ?? reading;
  const names =
    confirmed?.names ??
    reading?.names.filter(({ confidence, resolved, why }) => confidence >= sure && resolved && why !== 'text') ??
    [];
  return {
    meeting: held?.meeting ? 'yes' : 'no',
    sides: (held?.sides ?? []).map(sideDraft),
    date: {
      ...{ value: held?.date.value ?? '', notBefore: held?.date.notBefore ?? '', notAfter: held?.date.notAfter ?? '' },
    },
    place: held?.place ?? '',
    topics: held?.topics ?? [],
    agreed: (held?.agreed ?? []).map(keyOf),
    names: names.map(keyOf),
    ...{ moreAgreed: [], moreNames: [] },
  };
}

/** Words that do not stand in the report have no place: the node refuses them. */
function placeOf(text: string | null, words: string): Span {
  const start = text?.indexOf(words) ?? -1;
  return words === '' || start < 0 ? { start: 0, end: 0 } : { start, end: start + words.length };
}

export function confirmation(draft: ConfirmDraft, state: PressState | null) {
  const text = state?.text ?? null;
  const known = new Map(
    [...(state?.reading?.names ?? []), ...(state?.confirmed?.names ?? [])].map((one) => [keyOf(one), one]),
  );
  const kept = draft.names.flatMap((key) => {
    const { resolved = null, id = null } = known.get(key) ?? {};
    return resolved === null ? [] : [{ ...spanOf(key), resolved, id }];
  });
  const { value, notBefore, notAfter } = draft.date;
  return {
    meeting: draft.meeting === 'yes',
    sides: draft.sides.map(({ country, person, office }) => ({
      ...{ country: country.trim().toUpperCase(), person: orNull(person), office: orNull(office) },
    })),
    date: { value: orNull(value), notBefore: orNull(notBefore), notAfter: orNull(notAfter) },
    place: orNull(draft.place),
    topics: draft.topics,
    agreed: [...draft.agreed.map(spanOf), ...draft.moreAgreed.map(({ quote }) => placeOf(text, quote.trim()))],
    names: [
      ...kept,
      ...draft.moreNames.map(({ surface, resolved }) => ({
        ...{ ...placeOf(text, surface.trim()), resolved: resolved.trim(), id: null },
      })),
    ],
  };
}
