import { command, draftOf } from '../../packages/kind/define.ts';
import { homeDisclosure } from '../../packages/kind/home.ts';
import { type Circumstances, type Draft, roles } from '../../packages/kind/kind.ts';
import {
  assignedInput,
  disposedInput,
  heldInput,
  heldNoMoreInput,
  type JournalData,
  type JournalEvent,
  type JournalState,
  journalRecord,
  judgedInput,
  notedInput,
  queriedInput,
  readInput,
} from './schema.ts';

function say<T extends JournalEvent['type']>(type: T, data: JournalData<T>, at: Circumstances): readonly Draft[] {
  return [draftOf('journal', type, data, homeDisclosure('Own log of the authority', at.now), at)];
}

/** Who answers for what is kept and what goes. */
const keepers = ['head', 'protection'] as const;
/** Above this a slip of one person would take too much away. */
const aloneAtMost = 10;
const desk = ['officer', 'head', 'secretariat', 'coordinator', 'press', 'protection'] as const;

export const commands = {
  /** Written by the node in the reader's name before the bytes leave. */
  read: command({
    name: 'read',
    creates: true,
    roles,
    input: readInput,
    draft: (_: JournalState, input, at) => say('read', input, at),
  }),
  query: command({
    name: 'query',
    creates: true,
    roles,
    input: queriedInput,
    draft: (_: JournalState, input, at) => say('queried', input, at),
  }),
  assign: command({
    name: 'assign',
    creates: true,
    roles: desk,
    input: assignedInput,
    recordFor: ({ record }, me) => journalRecord(me, record),
    draft: (_: JournalState, input, at) => say('assigned', input, at),
  }),
  note: command({
    name: 'note',
    creates: true,
    roles: desk,
    input: notedInput,
    recordFor: ({ record }, me) => journalRecord(me, record),
    draft: (_: JournalState, input, at) => say('noted', input, at),
  }),
  hold: command({
    name: 'hold',
    creates: true,
    roles: keepers,
    input: heldInput,
    recordFor: ({ record }, me) => journalRecord(me, record),
    draft: (_: JournalState, input, at) => say('held', input, at),
  }),
  holdNoMore: command({
    name: 'holdNoMore',
    creates: true,
    roles: keepers,
    input: heldNoMoreInput,
    recordFor: ({ record }, me) => journalRecord(me, record),
    draft: (_: JournalState, input, at) => say('heldNoMore', input, at),
  }),
  judge: command({
    name: 'judge',
    creates: true,
    roles: desk,
    input: judgedInput,
    recordFor: ({ record }, me) => journalRecord(me, record),
    draft: (_: JournalState, input, at) => say('judged', input, at),
  }),
  dispose: command({
    name: 'dispose',
    creates: true,
    roles: keepers,
    input: disposedInput,
    draft: (_: JournalState, input, at) => say('disposed', input, at),
    release: (_, { items }) => (items.length > aloneAtMost ? 'policy.release.erasure' : null),
  }),
};
