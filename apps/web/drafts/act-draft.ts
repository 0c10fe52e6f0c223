/** The draft of an act on a record has a fixed id, so that it is found again wherever one comes from. */
export function actDraftId(record: string, command: string): string {
  return `${record.slice(record.indexOf('.') + 1)}-${command}`;
}
