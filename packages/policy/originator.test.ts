import { describe, expect, it } from 'vitest';
import { inventedCharter } from '../kind/invented.ts';
import { answerOf, inventedDeparture } from './invented.ts';
import { onlyAsOwnerPermits } from './originator.ts';
import { holdsPassage, passagesOf } from './passages.ts';

const theirs = { group: 'other', kind: 'request', record: 'ma-moi.1', owner: 'ma-moi', permit: null };

describe('what belongs to others', () => {
  it('[POL-28] leaves for another group only with the permission of each owner', () => {
    expect(answerOf(onlyAsOwnerPermits, inventedDeparture())).toBe('met');
    expect(answerOf(onlyAsOwnerPermits, inventedDeparture({}, { taken: [theirs] }))).toBe('policy.originator');
    const permitted = { ...theirs, permit: 'it-moi.2' };
    expect(answerOf(onlyAsOwnerPermits, inventedDeparture({}, { taken: [permitted] }))).toBe('met');
    expect(answerOf(onlyAsOwnerPermits, inventedDeparture({}, { taken: [permitted, theirs] }))).toBe(
      'policy.originator',
    );
    const home = inventedCharter('private.it-moi', ['it-moi']);
    expect(answerOf(onlyAsOwnerPermits, inventedDeparture({}, { taken: [theirs], charter: home }))).toBe('met');
  });

  it('[POL-29] fifteen words taken over in a row are known again, wherever they stand and however they are spelled', () => {
    const given = 'The boat left the cove at four and the crew of six went ashore near the old lighthouse before dawn.';
    const taken = given.split(' ').slice(2, 17).join('  ').toUpperCase().replaceAll(',', ';');
    for (let before = 0; before < 16; before++) {
      const text = `${'word '.repeat(before)}${taken} and more`;
      expect([before, passagesOf({ a: [text] }).some((passage) => holdsPassage({ text: given }, passage))]).toEqual([
        before,
        true,
      ]);
    }
    const other =
      'At four the crew of six left the cove in the boat and went near the lighthouse, old before dawn, ashore.';
    expect(passagesOf(other).some((passage) => holdsPassage(given, passage))).toBe(false);
    expect(passagesOf('seven words are not yet a passage')).toEqual([]);
    const arabic =
      'غادر القارب الخليج في الساعة الرابعة ونزل الطاقم إلى الشاطئ قرب المنارة القديمة قبل الفجر بقليل جدًّا';
    expect(passagesOf(arabic.replace('الرابعة', 'الرَّابعة')).some((passage) => holdsPassage(arabic, passage))).toBe(
      true,
    );
  });
});
