import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alertRefusals } from '../../../kinds/alert/rules.ts';
import alert from '../../../kinds/alert/ui/text/en.ts';
import { amendmentRefusals } from '../../../kinds/amendment/rules.ts';
import amendment from '../../../kinds/amendment/ui/text/en.ts';
import { assistanceRefusals } from '../../../kinds/assistance/rules.ts';
import assistance from '../../../kinds/assistance/ui/text/en.ts';
import { capacityRefusals } from '../../../kinds/capacity/rules.ts';
import capacity from '../../../kinds/capacity/ui/text/en.ts';
import { commitmentRefusals } from '../../../kinds/commitment/rules.ts';
import commitment from '../../../kinds/commitment/ui/text/en.ts';
import { communiqueRefusals } from '../../../kinds/communique/rules.ts';
import communique from '../../../kinds/communique/ui/text/en.ts';
import { crossingRefusals } from '../../../kinds/crossing/rules.ts';
import crossing from '../../../kinds/crossing/ui/text/en.ts';
import { deploymentRefusals } from '../../../kinds/deployment/rules.ts';
import deployment from '../../../kinds/deployment/ui/text/en.ts';
import { erasureRefusals } from '../../../kinds/erasure/rules.ts';
import erasure from '../../../kinds/erasure/ui/text/en.ts';
import { glossaryRefusals } from '../../../kinds/glossary/rules.ts';
import glossary from '../../../kinds/glossary/ui/text/en.ts';
import { hitRefusals } from '../../../kinds/hit/rules.ts';
import hit from '../../../kinds/hit/ui/text/en.ts';
import { incidentRefusals } from '../../../kinds/incident/rules.ts';
import incident from '../../../kinds/incident/ui/text/en.ts';
import { informationRefusals } from '../../../kinds/information/rules.ts';
import information from '../../../kinds/information/ui/text/en.ts';
import { mandateRefusals } from '../../../kinds/mandate/rules.ts';
import mandate from '../../../kinds/mandate/ui/text/en.ts';
import { matchRefusals } from '../../../kinds/match/rules.ts';
import match from '../../../kinds/match/ui/text/en.ts';
import { matchableRefusals } from '../../../kinds/matchable/rules.ts';
import matchable from '../../../kinds/matchable/ui/text/en.ts';
import { meetingRefusals } from '../../../kinds/meeting/rules.ts';
import meeting from '../../../kinds/meeting/ui/text/en.ts';
import { nonanswerRefusals } from '../../../kinds/nonanswer/rules.ts';
import nonanswer from '../../../kinds/nonanswer/ui/text/en.ts';
import { onwardRefusals } from '../../../kinds/onward/rules.ts';
import onward from '../../../kinds/onward/ui/text/en.ts';
import { pressRefusals } from '../../../kinds/press/rules.ts';
import press from '../../../kinds/press/ui/text/en.ts';
import { protectionRefusals } from '../../../kinds/protection/rules.ts';
import protection from '../../../kinds/protection/ui/text/en.ts';
import { referralRefusals } from '../../../kinds/referral/rules.ts';
import referral from '../../../kinds/referral/ui/text/en.ts';
import { releaseRefusals } from '../../../kinds/release/rules.ts';
import release from '../../../kinds/release/ui/text/en.ts';
import { requestRefusals } from '../../../kinds/request/rules.ts';
import request from '../../../kinds/request/ui/text/en.ts';
import { rosterRefusals } from '../../../kinds/roster/rules.ts';
import roster from '../../../kinds/roster/ui/text/en.ts';
import { seriesRefusals } from '../../../kinds/series/rules.ts';
import series from '../../../kinds/series/ui/text/en.ts';
import { sitrepRefusals } from '../../../kinds/sitrep/rules.ts';
import sitrep from '../../../kinds/sitrep/ui/text/en.ts';
import { soughtRefusals } from '../../../kinds/sought/rules.ts';
import sought from '../../../kinds/sought/ui/text/en.ts';
import { subjectRefusals } from '../../../kinds/subject/rules.ts';
import subject from '../../../kinds/subject/ui/text/en.ts';
import { transitRefusals } from '../../../kinds/transit/rules.ts';
import transit from '../../../kinds/transit/ui/text/en.ts';
import { kindRefusals } from '../../../packages/kind/codes.ts';
import { identifierRefusals } from '../../../packages/match/identifiers/forms.ts';
import { policyRefusals } from '../../../packages/policy/codes.ts';
import { releaseReasons } from '../../../packages/policy/release.ts';
import matter from '../../../packages/ui/matter/text/en.ts';
import frame from './en.ts';

const root = join(import.meta.dirname, '../../..');

/** Codes quoted in the sign-in rooms and at the door of the node. */
function codesOfTheDoor(): readonly string[] {
  const text = globSync('apps/node/{auth,http}/*.ts', { cwd: root })
    .filter((path) => !path.includes('.test.') && !path.includes('test-'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  return [...new Set([...text.matchAll(/'(auth\.[a-z-]+)'/g)].map((match) => match[1] ?? ''))];
}

const missing = (codes: readonly string[], catalogue: object): readonly string[] =>
  codes.filter((code) => !Object.hasOwn(catalogue, `error.${code}`));

it('[WEB-3] every refusal has a sentence in the reader’s language', () => {
  expect(missing([...kindRefusals, ...policyRefusals, ...codesOfTheDoor()], frame)).toEqual([]);
  expect(missing(requestRefusals, request)).toEqual([]);
  expect(missing(matchRefusals, match)).toEqual([]);
  expect(missing(matchableRefusals, matchable)).toEqual([]);
  expect(missing(soughtRefusals, sought)).toEqual([]);
  expect(missing(hitRefusals, hit)).toEqual([]);
  expect(missing(informationRefusals, information)).toEqual([]);
  expect(missing(releaseRefusals, release)).toEqual([]);
  expect(missing(protectionRefusals, protection)).toEqual([]);
  expect(missing(nonanswerRefusals, nonanswer)).toEqual([]);
  expect(missing(erasureRefusals, erasure)).toEqual([]);
  expect(missing(alertRefusals, alert)).toEqual([]);
  expect(missing(amendmentRefusals, amendment)).toEqual([]);
  expect(missing(commitmentRefusals, commitment)).toEqual([]);
  expect(missing(onwardRefusals, onward)).toEqual([]);
  expect(missing(meetingRefusals, meeting)).toEqual([]);
  expect(missing(assistanceRefusals, assistance)).toEqual([]);
  expect(missing(capacityRefusals, capacity)).toEqual([]);
  expect(missing(deploymentRefusals, deployment)).toEqual([]);
  expect(missing(pressRefusals, press)).toEqual([]);
  expect(missing(referralRefusals, referral)).toEqual([]);
  expect(missing(subjectRefusals, subject)).toEqual([]);
  expect(missing(mandateRefusals, mandate)).toEqual([]);
  expect(missing(rosterRefusals, roster)).toEqual([]);
  expect(missing(seriesRefusals, series)).toEqual([]);
  expect(missing(glossaryRefusals, glossary)).toEqual([]);
  expect(missing(communiqueRefusals, communique)).toEqual([]);
  expect(missing(crossingRefusals, crossing)).toEqual([]);
  expect(missing(transitRefusals, transit)).toEqual([]);
  expect(missing(incidentRefusals, incident)).toEqual([]);
  expect(missing(sitrepRefusals, sitrep)).toEqual([]);
  expect(
    releaseReasons.filter((code) => !Object.hasOwn(frame, `reason.${code}`) && !Object.hasOwn(frame, `error.${code}`)),
  ).toEqual([]);
});

it('[WEB-3] what is wrong with an identifier is said in the reader’s language', () => {
  const keys = identifierRefusals.map((code) => `id.${code.slice('identifier.'.length)}.looks`);
  expect(keys.filter((key) => !Object.hasOwn(matter, key))).toEqual([]);
  expect(keys).toContain('id.wallet.checksum.looks');
});
