import erasure from '../../../kinds/erasure/index.ts';
import type { ErasureState } from '../../../kinds/erasure/schema.ts';
import journal from '../../../kinds/journal/index.ts';
import type { JournalState } from '../../../kinds/journal/schema.ts';
import { act } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { nodeActor } from '../node-actor.ts';
import type { Applied, RecordKey } from '../project.ts';
import { erasures, erasuresAbout } from './erasures.ts';
import { holdOn } from './holds.ts';
import { type ErasingTools, eraseStatements, look } from './statements.ts';

const retryMs = 5_000;

/**
 * Does at this node what was recalled, and says so when nothing is left. What is to be done follows from the view alone; done twice it
 * is the same, so after a crash, and in a copy restored from an older backup, it is simply done again.
 */
export interface Eraser {
  onApplied(applied: Applied): void;
  /** Looks at every erasure there is. Resolves when all that can be erased is. */
  scan(): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export function createEraser(node: NodeCore, tools: ErasingTools, onError: (error: unknown) => void): Eraser {
  const { view } = node.store;
  let tail: Promise<void> = Promise.resolve();
  let answers: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const later = (work: () => Promise<void>): Promise<void> => {
    tail = tail
      .then(() => (closed ? undefined : work()))
      .catch((error: unknown) => {
        if (closed) return;
        onError(error);
        again();
      });
    return tail;
  };

  /** Most likely the disk is full, or a backup is being read: what could not be done is done when it can. */
  function again(): void {
    if (closed) return;
    timer ??= setTimeout(() => {
      timer = null;
      void scan();
    }, retryMs).unref();
  }

  async function perform(key: RecordKey): Promise<void> {
    const row = await view.record(key.group, erasure.name, key.record);
    if (row === null) return;
    const state: ErasureState = JSON.parse(row.state);
    const { recalled, expired } = state;
    if (recalled === null && expired?.author !== node.me) return;
    const ids = (recalled ?? expired)?.statements ?? [];
    const found = await look(node, ids);
    const before = state.answers.find(({ member }) => member === node.me) ?? null;
    const hold = await firstHold([...new Set(found.rows.map(({ record }) => record))]);
    if (hold !== null) {
      const silent = before !== null && before.declined === null && before.erased === null;
      if (silent) say(key, 'decline', { ground: hold.ground, explanation: hold.explanation });
      return;
    }
    await eraseStatements(node, found, tools);
    await tools.before?.('answer');
    const due = recalled !== null && recalled.author !== node.me && before?.erased == null;
    if (due && found.absent === 0) say(key, 'confirm', {});
  }

  async function firstHold(records: readonly string[]) {
    for (const record of records) {
      const hold = await holdOn(node, record);
      if (hold !== null) return hold;
    }
    return null;
  }

  /** Not waited for: what is to be gone goes also while the node may not sign. */
  function say({ group, record }: RecordKey, command: string, input: unknown): void {
    const wanted = { group, kind: erasure.name, record, command, input, actor: nodeActor, released: true };
    answers = answers
      .then(async () => {
        const acted = closed ? null : await act(node, wanted);
        // The node itself could not, not the rules: no room, or its head is not known yet.
        if (acted?.ok === false && acted.code.startsWith('node.')) again();
      })
      .catch((error: unknown) => {
        if (closed) return;
        onError(error);
        again();
      });
  }

  /** A record that is held no more is erased after all; one that is held now answers what was asked. */
  async function afterHold({ subjects }: JournalState): Promise<void> {
    for (const record of Object.keys(subjects))
      for (const { row } of await erasuresAbout(node, record)) await perform(row);
  }

  async function scan(): Promise<void> {
    return later(async () => {
      for await (const row of erasures(node)) await perform(row);
    });
  }

  return {
    onApplied({ changed }) {
      for (const { group, kind, record, state } of changed) {
        if (kind === erasure.name) void later(() => perform({ group, kind, record }));
        if (kind === journal.name) void later(() => afterHold(state as JournalState));
      }
    },
    scan,
    idle: () => tail.then(() => answers),
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await tail;
      await answers;
    },
  };
}
