import type { Charter } from '../charter/charter.ts';
import type { Disclosure } from '../kind/kind.ts';

/** Reasons why a second person must release a statement. */
export const releaseReasons = [
  'policy.release.H0',
  'policy.release.H1',
  'policy.release.H2',
  'policy.release.H3',
  'policy.release.red',
] as const;
export type ReleaseReason = (typeof releaseReasons)[number];

/** Four eyes: the handling codes the charter names, and TLP:RED always. Null when one person may send it. */
export function fourEyes(disclosure: Pick<Disclosure, 'handling' | 'tlp'>, charter: Charter): ReleaseReason | null {
  const code = disclosure.handling.find((one) => charter.fourEyes.includes(one));
  if (code !== undefined) return `policy.release.${code}`;
  return disclosure.tlp === 'RED' ? 'policy.release.red' : null;
}
