import { expect, it } from 'vitest';
import {
  ask,
  charter,
  done,
  openRoom,
  rabat,
  recordOf,
  rome,
  roomRecord,
  standing,
  stateIn,
} from '../../dev/incident/told.ts';
import { given } from '../../packages/kind/given.ts';
import type { Kind } from '../../packages/kind/kind.ts';
import { examples as alertExamples } from '../alert/examples.ts';
import alert from '../alert/index.ts';
import { examples as assistanceExamples } from '../assistance/examples.ts';
import assistance from '../assistance/index.ts';
import { examples as deploymentExamples } from '../deployment/examples.ts';
import deployment from '../deployment/index.ts';
import { examples as seriesExamples } from '../series/examples.ts';
import series from '../series/index.ts';
import { examples as sitrepExamples } from '../sitrep/examples.ts';
import sitrep from '../sitrep/index.ts';
import { sitrepRecord } from '../sitrep/place.ts';
import incident from './index.ts';
import type { RoomAnswer } from './inquiries.ts';

const occasion = { kind: 'incident', record: roomRecord };
const room = standing(incident, roomRecord, stateIn(openRoom()));
const report = { ...sitrepExamples.report, occasion };

/** A record of each kind that may serve a room, begun with this occasion as its own command takes it. */
const told = (served: typeof occasion) =>
  [
    [alert, 'issue', alertExamples.issue, recordOf('ma-moi', '41')],
    [assistance, 'ask', assistanceExamples.ask, recordOf('ma-moi', '42')],
    [deployment, 'propose', deploymentExamples.propose, recordOf('ma-moi', '43')],
    [series, 'open', seriesExamples.open, recordOf('ma-moi', '44')],
    [sitrep, 'report', report, sitrepRecord('ma-moi', served, report.hour)],
  ].flatMap(([kind, command, input, record]) => {
    const story = given(kind as Kind, { charter, tzdb: 'test', record: record as string })
      .when(rabat('22T17:05'), command as string, { ...(input as object), occasion: served })
      .thenSee(done);
    return standing(kind as Kind, record as string, story.folded.state);
  });

it('[INCIDENT-30] alerts, assistance, deployments, reports and series that serve a room stand in it, with title and state', () => {
  const linked = (records: ReturnType<typeof told>) =>
    ask<RoomAnswer>(incident, 'room', [...room, ...records], { record: roomRecord }, { now: rome('22T18:00').at })
      .linked;
  const found = linked(told(occasion));
  expect(new Map(found.map(({ kind, state }) => [kind, state]))).toEqual(
    new Map([
      ['sitrep', 'reported'],
      ['alert', 'issued'],
      ['assistance', 'open'],
      ['deployment', 'proposed'],
      ['series', 'kept'],
    ]),
  );
  expect(found.every(({ title }) => title !== '')).toBe(true);
  expect(found.map(({ kind, title }) => [kind, title])).toContainEqual(['assistance', assistanceExamples.ask.title]);
  expect(linked(told({ kind: 'incident', record: recordOf('it-moi', '99') }))).toEqual([]);
  expect(linked(told({ kind: 'transit', record: roomRecord }))).toEqual([]);
});
