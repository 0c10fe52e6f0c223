/** Refusals of the clearing. */
export const policyRefusals = [
  'policy.charter',
  'policy.author',
  'policy.audience',
  'policy.purpose',
  'policy.legalBasis',
  'policy.handling',
  'policy.handlingNote',
  'policy.tlp',
  'policy.pap',
  'policy.tlp.looser',
  'policy.pap.looser',
  'policy.keep',
  'policy.keep.past',
  'policy.keep.long',
  'policy.size',
] as const;
