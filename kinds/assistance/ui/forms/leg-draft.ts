import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { numberFrom, numberOrNull } from '../../../../packages/ui/named/numbers.ts';
import type { Leg, Travel } from '../../schema.ts';

interface HubDraft {
  readonly name: string;
  readonly locode: string;
  readonly contact: string;
}
export interface DangerousDraft {
  readonly un: string;
  readonly class: string;
  readonly note: string;
}
/** How something travels, while it is written. */
export interface TravelDraft {
  readonly route: Travel['route'] | '';
  readonly vehicles: string;
  readonly staff: string;
  readonly weight: string;
  readonly volume: string;
  readonly floor: string;
  readonly packaging: string;
  readonly dangerous: readonly DangerousDraft[];
  readonly embark: HubDraft;
  readonly disembark: HubDraft;
  readonly alternative: string;
  readonly customs: string;
  readonly needs: string;
  readonly note: string;
  readonly ready: string;
  readonly departs: string;
  readonly arrives: string;
}

const blankHub: HubDraft = { name: '', locode: '', contact: '' };
export const blankTravel: TravelDraft = {
  ...{ route: '', vehicles: '', staff: '', weight: '', volume: '', floor: '', packaging: '', dangerous: [] },
  ...{ embark: blankHub, disembark: blankHub, alternative: '', customs: '', needs: '', note: '' },
  ...{ ready: '', departs: '', arrives: '' },
};

export function travelDraft({ travel }: Leg): TravelDraft {
  const hub = (place: Travel['embark']): HubDraft =>
    place === null ? blankHub : { name: place.name, locode: place.locode ?? '', contact: place.contact ?? '' };
  const number = (value: number | null): string => (value === null ? '' : String(value));
  return {
    ...{ route: travel.route, vehicles: travel.vehicles ?? '', staff: travel.staff > 0 ? String(travel.staff) : '' },
    ...{ weight: number(travel.weight), volume: number(travel.volume), floor: number(travel.floor) },
    packaging: travel.packaging ?? '',
    dangerous: travel.dangerous.map((one) => ({ un: one.un, class: one.class, note: one.note ?? '' })),
    ...{ embark: hub(travel.embark), disembark: hub(travel.disembark), alternative: travel.alternative ?? '' },
    ...{ customs: travel.customs ?? '', needs: travel.needs ?? '', note: travel.note ?? '' },
    ...{ ready: travel.ready?.instant ?? '', departs: travel.departs?.instant ?? '' },
    arrives: travel.arrives?.instant ?? '',
  };
}

function hubInput({ name, locode, contact }: HubDraft) {
  const isBlank = [name, locode, contact].every((text) => text.trim() === '');
  const code = orNull(locode.replace(/\s/g, '').toUpperCase());
  return isBlank ? null : { name: orMissing(name.trim()), locode: code, contact: orNull(contact) };
}

/** The UN number as it is printed on the plate, with or without its letters. */
function unNumber(text: string): string | undefined {
  const plain = text.replace(/\s/g, '').toUpperCase();
  return orMissing(/^[0-9]{4}$/.test(plain) ? `UN${plain}` : plain);
}

export function travelInput(draft: TravelDraft) {
  return {
    ...{ route: orMissing(draft.route), vehicles: orNull(draft.vehicles), staff: numberFrom(draft.staff) ?? 0 },
    ...{ weight: numberOrNull(draft.weight), volume: numberOrNull(draft.volume), floor: numberOrNull(draft.floor) },
    packaging: orNull(draft.packaging),
    dangerous: draft.dangerous.map((one) => ({
      ...{ un: unNumber(one.un), class: orMissing(one.class.trim()), note: orNull(one.note) },
    })),
    ...{ embark: hubInput(draft.embark), disembark: hubInput(draft.disembark) },
    ...{ alternative: orNull(draft.alternative), customs: orNull(draft.customs), needs: orNull(draft.needs) },
    ...{ note: orNull(draft.note), ready: orNull(draft.ready), departs: orNull(draft.departs) },
    arrives: orNull(draft.arrives),
  };
}
