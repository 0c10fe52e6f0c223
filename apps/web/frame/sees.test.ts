import { expect, it } from 'vitest';
import { kinds } from '../../../kinds/registry.gen.ts';
import { kindResource } from '../../node/auth/authorise.ts';
import { kindEntries } from '../kinds.gen.ts';

const watchers = ['protection', 'auditor'];

it('[WEB-60] a kind stands on the home page of a group for those who may read it, and for nobody else', () => {
  for (const [name, { menu }] of Object.entries(kindEntries)) {
    const kind = kinds.get(name);
    if (kind === undefined || (menu.home === undefined && menu.pages === undefined)) continue;
    const readers = [...kindResource(kind).workedBy, ...watchers].filter((role) => role !== 'node');
    expect([name, [...new Set(readers)].sort()]).toEqual([name, [...(menu.seenBy ?? [])].sort()]);
  }
});
