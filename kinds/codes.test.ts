import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kindRefusals } from '../packages/kind/codes.ts';
import { policyRefusals } from '../packages/policy/codes.ts';
import { releaseReasons } from '../packages/policy/release.ts';
import { alertRefusals } from './alert/rules.ts';
import { amendmentRefusals } from './amendment/rules.ts';
import { assistanceRefusals } from './assistance/rules.ts';
import { capacityRefusals } from './capacity/rules.ts';
import { commitmentRefusals } from './commitment/rules.ts';
import { communiqueRefusals } from './communique/rules.ts';
import { crossingRefusals } from './crossing/rules.ts';
import { deploymentRefusals } from './deployment/rules.ts';
import { erasureRefusals } from './erasure/rules.ts';
import { glossaryRefusals } from './glossary/rules.ts';
import { hitRefusals } from './hit/rules.ts';
import { incidentRefusals } from './incident/rules.ts';
import { informationRefusals } from './information/rules.ts';
import { journalRefusals } from './journal/rules.ts';
import { mandateRefusals } from './mandate/rules.ts';
import { matchRefusals } from './match/rules.ts';
import { matchableRefusals } from './matchable/rules.ts';
import { meetingRefusals } from './meeting/rules.ts';
import { nonanswerRefusals } from './nonanswer/rules.ts';
import { onwardRefusals } from './onward/rules.ts';
import { pressRefusals } from './press/rules.ts';
import { protectionRefusals } from './protection/rules.ts';
import { referralRefusals } from './referral/rules.ts';
import { releaseRefusals } from './release/rules.ts';
import { requestRefusals } from './request/rules.ts';
import { rosterRefusals } from './roster/rules.ts';
import { seriesRefusals } from './series/rules.ts';
import { sitrepRefusals } from './sitrep/rules.ts';
import { soughtRefusals } from './sought/rules.ts';
import { subjectRefusals } from './subject/rules.ts';
import { transitRefusals } from './transit/rules.ts';

const root = join(import.meta.dirname, '..');
const listed: readonly string[] = [
  ...kindRefusals,
  ...policyRefusals,
  ...releaseReasons,
  ...requestRefusals,
  ...informationRefusals,
  ...releaseRefusals,
  ...journalRefusals,
  ...alertRefusals,
  ...amendmentRefusals,
  ...commitmentRefusals,
  ...onwardRefusals,
  ...meetingRefusals,
  ...pressRefusals,
  ...protectionRefusals,
  ...nonanswerRefusals,
  ...erasureRefusals,
  ...referralRefusals,
  ...subjectRefusals,
  ...mandateRefusals,
  ...rosterRefusals,
  ...glossaryRefusals,
  ...communiqueRefusals,
  ...matchRefusals,
  ...matchableRefusals,
  ...seriesRefusals,
  ...soughtRefusals,
  ...hitRefusals,
  ...assistanceRefusals,
  ...capacityRefusals,
  ...deploymentRefusals,
  ...incidentRefusals,
  ...sitrepRefusals,
  ...crossingRefusals,
  ...transitRefusals,
];

/** Codes as they stand in the source, quoted. */
function codesIn(folder: string, prefix: string): readonly string[] {
  const files = readdirSync(join(root, folder)).filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|codes|examples/.test(file),
  );
  const found = files.flatMap(
    (file) =>
      readFileSync(join(root, folder, file), 'utf8').match(new RegExp(`'${prefix}\\.[a-zA-Z.0-9]+'`, 'g')) ?? [],
  );
  return [...new Set(found.map((code) => code.slice(1, -1)))];
}

it('[KIND-18] every code a rule can give is listed, so that every catalogue can hold its sentence', () => {
  const used = [
    ...codesIn('packages/kind', 'kind'),
    ...codesIn('packages/policy', 'policy'),
    ...[
      'request',
      'information',
      'release',
      'journal',
      'protection',
      'nonanswer',
      'alert',
      'amendment',
      'commitment',
      'onward',
      'meeting',
      'erasure',
      'referral',
      'subject',
      'mandate',
      'roster',
      'glossary',
      'communique',
      'match',
      'matchable',
      'sought',
      'hit',
      'press',
      'assistance',
      'capacity',
      'deployment',
      'incident',
      'sitrep',
      'crossing',
      'transit',
    ].flatMap((kind) => codesIn(`kinds/${kind}`, kind)),
  ];
  expect(used.filter((code) => !listed.includes(code))).toEqual([]);
  expect(used.length).toBeGreaterThan(60);
});
