/** A file of a record in a format that others read: its text, or the bytes of a foreign one as they came. */
export type ExportFile = {
  /** Unlike all others of the record; small letters, digits, full stops and hyphens. */
  readonly name: string;
  readonly mediaType: string;
} & ({ readonly text: string } | { readonly base64: string });
