import { sha256 } from '#crypto';
import type { Charter, Member } from '../charter/charter.ts';
import { noteSigner, type Signer } from '../notes/signer.ts';

/** Invented authorities for stories and tests; their keys are blanks but the one that signs acts, whose seed is anybody's. */
const authorities: Readonly<Record<string, { readonly name: string; readonly country: string }>> = {
  'fr-mi': { name: 'Ministère de l’intérieur (invented)', country: 'FR' },
  'it-moi': { name: 'Ministero dell’interno (invented)', country: 'IT' },
  'ma-moi': { name: 'وزارة الداخلية (invented)', country: 'MA' },
};

export const inventedInstrument = { id: 'ma-it-2024', title: 'Arrangement on police cooperation (invented)' };

export function inventedCharter(
  group = 'gmmp.ma-it',
  members: readonly string[] = ['it-moi', 'ma-moi'],
  more: Partial<Charter> = {},
): Charter {
  return {
    group,
    version: 1,
    previous: null,
    title: 'Joint group (invented)',
    zone: 'Africa/Casablanca',
    minVersion: 1,
    fourEyes: ['H3'],
    instruments: [inventedInstrument],
    members: members.map(inventedMember),
    cuts: [],
    ...more,
  };
}

/** Signs acts for an invented authority. */
export function inventedSigner(member: string): Signer {
  return noteSigner(`${member}/doc`, sha256(new TextEncoder().encode(`invented doc key of ${member}`)));
}

function inventedMember(id: string): Member {
  const { name, country } = authorities[id] ?? { name: id, country: 'XX' };
  return {
    id,
    name,
    country,
    root: '',
    logs: [{ epoch: 1, vkey: '' }],
    mirror: '',
    doc: inventedSigner(id).vkey,
    age: '',
    tls: '',
    address: `https://${id}.example:8443`,
    quotaEntries: 1_000_000,
    quotaBytes: 1_000_000_000,
  };
}
