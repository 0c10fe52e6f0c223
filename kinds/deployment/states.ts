import type { DeploymentState, DeploymentWord, Extension } from './schema.ts';

export function openExtension({ extensions }: DeploymentState): Extension | null {
  const last = extensions.at(-1);
  return last !== undefined && last.agreed === null && last.refused === null ? last : null;
}

/** Called home or sent home before the time. */
export function isCutShort({ recalled, revoked }: DeploymentState): boolean {
  return recalled !== null || revoked !== null;
}

export type WeaponsWord = 'none' | 'open' | 'permitted' | 'notPermitted' | 'over';

/**
 * Carried only if the sender says which and the host permits them; as long as either is silent they are not. The permission is the
 * host's, for this stay: it is over when the host sends them home, when they are back, and when they never came.
 */
export function weaponsWord(state: DeploymentState): WeaponsWord {
  const { terms, granted, revoked } = state;
  if (terms === null || terms.weapons === null) return 'none';
  if (granted === null) return isCutShort(state) ? 'over' : 'open';
  if (granted.weapons !== 'permitted') return 'notPermitted';
  const word = wordOf(state);
  return revoked !== null || word === 'ended' || word === 'cancelled' ? 'over' : 'permitted';
}

export function carriesWeapons(state: DeploymentState): boolean {
  return weaponsWord(state) === 'permitted';
}

export function wordOf(state: DeploymentState): DeploymentWord {
  const { terms, granted, refused, arrived, ended } = state;
  if (terms === null) return 'erased';
  if (ended !== null) return 'ended';
  if (arrived !== null) return isCutShort(state) ? 'leaving' : 'present';
  if (isCutShort(state)) return 'cancelled';
  if (granted !== null) return 'granted';
  return refused === null ? 'proposed' : 'refused';
}

/** Who has to act: the host answers, the sender answers a refusal, the other side answers an extension, and whoever is called home goes. */
export function waitingOn(state: DeploymentState): readonly string[] {
  const { terms } = state;
  if (terms === null) return [];
  const { sender, host } = terms;
  const extension = openExtension(state);
  switch (wordOf(state)) {
    case 'proposed':
      return [host];
    case 'refused':
    case 'leaving':
      return [sender];
    case 'granted':
    case 'present':
      return extension === null ? [] : [extension.author === sender ? host : sender];
    default:
      return [];
  }
}

export function peopleOf({ terms }: Pick<DeploymentState, 'terms'>): number {
  return terms === null ? 0 : terms.people.reduce((all, { number }) => all + number, 0);
}
