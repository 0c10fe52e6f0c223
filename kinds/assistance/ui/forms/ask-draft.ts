import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { type AreaDraft, areaInput, blankArea } from '../../../../packages/ui/map/area-draft.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { type NameDraft, spokenInput } from '../../../../packages/ui/named/names-draft.ts';
import { numberFrom } from '../../../../packages/ui/named/numbers.ts';
import { blankPlace, type PlaceDraft, placeInput } from '../../../../packages/ui/named/place-draft.ts';
import { languages } from '../../../../packages/ui/text/languages.ts';
import type { Item } from '../../schema.ts';
import { stateIn } from '../read.ts';
import type { Template } from '../template.ts';

export interface ItemDraft {
  readonly id: string;
  readonly names: readonly NameDraft[];
  readonly unit: Item['unit'] | '';
  readonly quantity: string;
  readonly from: string;
  readonly until: string;
  readonly priority: Item['priority'] | '';
  readonly note: string;
}

export interface AskDraft {
  readonly template: string;
  readonly title: string;
  readonly why: string;
  readonly where: PlaceDraft;
  readonly area: AreaDraft;
  readonly entry: {
    readonly kind: 'port' | 'airport' | 'border' | 'station' | '';
    readonly place: PlaceDraft;
    readonly contact: string;
  };
  readonly hostNation: string;
  readonly items: readonly ItemDraft[];
  readonly occasion: { readonly kind: string; readonly record: string } | null;
  readonly legalBasis: string;
}

export const blankItem = (now: Date): ItemDraft => ({
  ...{ id: '', names: [], unit: '', quantity: '', from: now.toISOString().slice(0, 10), until: '' },
  ...{ priority: 'urgent', note: '' },
});

export function blankAsk({ now }: FormScope): AskDraft {
  return {
    ...{
      template: '',
      title: '',
      why: '',
      where: blankPlace,
      area: blankArea,
      hostNation: '',
      items: [blankItem(now)],
    },
    ...{ entry: { kind: '', place: blankPlace, contact: '' }, occasion: null, legalBasis: '' },
  };
}

/** The items of a template, with their names in every language, needed from today on. */
export function templateItems({ items }: Template, now: Date): readonly ItemDraft[] {
  return items.map(({ names, unit, priority, quantity }) => ({
    ...blankItem(now),
    ...{ unit, priority, quantity: String(quantity) },
    names: languages.map((language) => ({ language, text: names[language] })),
  }));
}

export function itemDrafts({ view }: Pick<FormScope, 'view'>): readonly ItemDraft[] {
  return stateIn(view).items.map(({ id, names, unit, quantity, from, until, priority, note }) => ({
    ...{ id, names, unit, quantity: String(quantity), from, until: until ?? '', priority, note: note ?? '' },
  }));
}

export function itemsInput(items: readonly ItemDraft[]) {
  return items.map(({ id, names, unit, quantity, from, until, priority, note }) => ({
    ...{ id: orNull(id), names: spokenInput(names), unit: orMissing(unit), quantity: numberFrom(quantity) },
    ...{ from: orMissing(from), until: orNull(until), priority: orMissing(priority), note: orNull(note) },
  }));
}

const isBlank = ({ polygons, circles }: AreaDraft): boolean => polygons.length + circles.length === 0;

export function askInputOf(draft: AskDraft) {
  const { kind, place, contact } = draft.entry;
  return {
    ...{ title: orMissing(draft.title.trim()), template: orNull(draft.template), why: orMissing(draft.why.trim()) },
    ...{ where: placeInput(draft.where), hostNation: orNull(draft.hostNation), items: itemsInput(draft.items) },
    area: isBlank(draft.area) ? null : areaInput(draft.area),
    entry: kind === '' ? null : { kind, place: placeInput(place), contact: orNull(contact) },
    ...{ occasion: draft.occasion, legalBasis: orMissing(draft.legalBasis) },
  };
}
