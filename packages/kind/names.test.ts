import { describe, expect, it } from 'vitest';
import { isInstant } from './instant.ts';
import { creatorOf, eventId, eventName, feedName, isPrivate } from './names.ts';

describe('names', () => {
  it('[KIND-17] reads types, origins and records', () => {
    expect(eventName('request.asked/12')).toEqual({ kind: 'request', event: 'asked', version: 12 });
    expect(feedName('gmmp.ma-it/ma-moi/1')).toEqual({ group: 'gmmp.ma-it', member: 'ma-moi' });
    expect(creatorOf('ma-moi.0199f3b2-0c00-7000-8000-000000000001')).toBe('ma-moi');
    expect(eventId('gmmp.ma-it/ma-moi/1', 4)).toBe('gmmp.ma-it/ma-moi/1#4');
    expect([isPrivate('private.ma-moi'), isPrivate('gmmp.private.x')]).toEqual([true, false]);
  });

  it('[KIND-17] takes nothing else for them', () => {
    for (const text of [
      'request.asked',
      'request.asked/0',
      'request.asked/01',
      'Request.asked/1',
      'request.as ked/1',
      'a.b/1\n',
      '',
    ])
      expect(eventName(text)).toBe(null);
    for (const text of ['g/m', 'gmmp.ma-it/ma-moi/0', '/ma-moi/1', 'gmmp/Ma/1', 'gmmp/ma-moi/1/2'])
      expect(feedName(text)).toBe(null);
    for (const text of [
      'ma-moi',
      'ma-moi.0199f3b2-0c00-4000-8000-000000000001',
      'x.0199F3B2-0C00-7000-8000-000000000001',
    ])
      expect(creatorOf(text)).toBe(null);
  });

  it('[KIND-6] an instant is a moment that exists, in UTC with milliseconds', () => {
    for (const text of ['2026-11-22T03:10:00.123Z', '2024-02-29T23:59:59.999Z', '2026-12-31T00:00:00.000Z'])
      expect(isInstant(text)).toBe(true);
    for (const text of [
      '2026-02-29T00:00:00.000Z',
      '2026-11-31T00:00:00.000Z',
      '2026-13-01T00:00:00.000Z',
      '2026-11-22T24:00:00.000Z',
      '2026-11-22T03:10:00Z',
      '2026-11-22',
      '',
    ])
      expect(isInstant(text)).toBe(false);
  });
});
