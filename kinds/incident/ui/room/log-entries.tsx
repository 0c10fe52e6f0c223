import { useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { textAt } from '../../../../packages/ui/matter/foreign.ts';
import { LogEntry } from './log-entry.tsx';

interface Entry {
  readonly key: string;
  /** Enter was pressed: it goes out as soon as it can. */
  readonly sent: boolean;
}

/** What of the log was typed and is not in it yet, found again in the drafts, and under it the line that is written next. */
export function LogEntries({ view }: { view: RecordView }) {
  const { useUnsent } = useSurroundings();
  const unsent = useUnsent(view, 'log');
  return unsent === null ? null : <Known view={view} found={unsent} />;
}

/** Each line is a draft of its own under its key, from the first letter until the node has it. */
function Known({ view, found }: { view: RecordView; found: readonly Readonly<Record<string, unknown>>[] }) {
  const [entries, setEntries] = useState<readonly Entry[]>(() => begun(found));
  const next = () => setEntries((now) => [...now.map((one) => ({ ...one, sent: true })), fresh()]);
  const done = (key: string) => setEntries((now) => now.filter((one) => one.key !== key));
  return entries.map(({ key, sent }, index) => (
    <LogEntry
      key={key}
      view={view}
      entryKey={key}
      waits={sent && index < entries.length - 1}
      focus={index === entries.length - 1 && entries.length > 1}
      onSend={next}
      onDone={() => done(key)}
    />
  ));
}

/** Lines that were on their way go out again; one that was being typed is gone on with. */
function begun(found: readonly Readonly<Record<string, unknown>>[]): readonly Entry[] {
  const known = found.flatMap((draft) => {
    const key = textAt(draft, 'key') ?? '';
    return key === '' ? [] : [{ key, sent: textAt(draft, 'at') !== '' }];
  });
  const typed = known.find(({ sent }) => !sent) ?? fresh();
  return [...known.filter(({ sent }) => sent), { ...typed, sent: false }];
}

function fresh(): Entry {
  return { key: crypto.randomUUID(), sent: false };
}
