import type { AlertState } from './schema.ts';

/** What the files of a record are called, in the order in which their messages were said; of a foreign alert its own bytes alone. */
export function fileNames({ imported, messages, cancelled, acknowledgements }: AlertState): readonly string[] {
  if (imported !== null) return imported.original.bytes === null ? [] : ['original.xml'];
  return [
    ...messages.map((_, at) => `message-${at + 1}.xml`),
    ...(cancelled === null ? [] : ['cancel.xml']),
    ...acknowledgements.map(({ author }, at) => `ack-${at + 1}-${author}.xml`),
  ];
}
