import type { Charter } from '../charter/charter.ts';
import type { Disclosure } from '../kind/kind.ts';

/** Reasons why a second person must release a statement. */
export const releaseReasons = [
  'policy.release.H0',
  'policy.release.H1',
  'policy.release.H2',
  'policy.release.H3',
  'policy.release.red',
  'policy.release.erasure',
  'policy.release.protection',
  'policy.release.onward',
  'policy.release.signature',
  'policy.release.rows',
] as const;
export type ReleaseReason = (typeof releaseReasons)[number];

/** When one person is not enough, in the words of the law's table. */
export const fourEyesRules = [
  {
    id: 'POL-14',
    cite: 'The charter of the group; Council document 6261/18 (handling codes)',
    reasons: ['policy.release.H0', 'policy.release.H1', 'policy.release.H2', 'policy.release.red'],
  },
  {
    id: 'POL-19',
    cite: 'Council document 6261/18 (H3: restrictions in the words of the provider)',
    reasons: ['policy.release.H3'],
  },
  {
    id: 'POL-27',
    cite: 'Directive (EU) 2016/680, Article 38; Regulation (EU) 2024/1348, Article 7(2)',
    reasons: ['policy.release.protection'],
  },
  {
    id: 'POL-30',
    cite: 'Directive (EU) 2016/680, Article 35(1)(c)',
    reasons: ['policy.release.onward'],
  },
  {
    id: 'POL-31',
    cite: 'Vienna Convention on the Law of Treaties, Article 7 (who may bind a State)',
    reasons: ['policy.release.signature'],
  },
  {
    id: 'POL-32',
    cite: 'Directive (EU) 2016/680, Article 4(1)(c) (not excessive)',
    reasons: ['policy.release.rows'],
  },
] as const;

/** Four eyes: the handling codes the charter names, H3 (restrictions in somebody's own words) and TLP:RED always. Null when one person may send it. */
export function fourEyes(disclosure: Pick<Disclosure, 'handling' | 'tlp'>, charter: Charter): ReleaseReason | null {
  const code = disclosure.handling.find((one) => one === 'H3' || charter.fourEyes.includes(one));
  if (code !== undefined) return `policy.release.${code}`;
  return disclosure.tlp === 'RED' ? 'policy.release.red' : null;
}
