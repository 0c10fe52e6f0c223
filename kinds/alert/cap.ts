import type { Charter } from '../../packages/charter/charter.ts';
import type { CapAlert, CapArea, CapInfo } from '../../packages/formats/cap/alert.ts';
import { writeAlert } from '../../packages/formats/cap/write.ts';
import { textIn } from '../../packages/kind/agreed-text.ts';
import type { ExportFile } from '../../packages/kind/export-file.ts';
import { fileNames } from './file-names.ts';
import type { AlertState, Message, NamedArea, Wording } from './schema.ts';

type Head = Pick<
  CapAlert,
  | 'identifier'
  | 'sender'
  | 'sent'
  | 'status'
  | 'msgType'
  | 'scope'
  | 'restriction'
  | 'note'
  | 'references'
  | 'incidents'
>;

const message = (head: Head, infos: readonly CapInfo[]): CapAlert => ({
  ...head,
  ...{ source: null, addresses: [], codes: [], infos },
});

/** A message of ours as CAP 1.2: one `info` block a language, all with the same times and areas. */
export function capOf(said: Message, state: AlertState, charter: Charter): CapAlert {
  const { identifier, sender, sent, status, scope, restriction, references } = said;
  const msgType = references.length === 0 ? 'Alert' : 'Update';
  // The standard asks to say which exercise it is (3.2.1, note).
  const note = charter.exercise === undefined ? null : charter.title;
  const incidents = incidentsOf(state);
  return message(
    {
      identifier,
      sender,
      sent,
      status,
      msgType,
      scope,
      restriction,
      note,
      references,
      incidents,
    },
    said.texts.map((text) => infoOf(text, said)),
  );
}

const incidentsOf = ({ issued }: AlertState): readonly string[] =>
  issued?.occasion == null ? [] : [issued.occasion.record];

function infoOf({ language, event, headline, description, instruction }: Wording, said: Message): CapInfo {
  return {
    language,
    categories: said.categories,
    event,
    responseTypes: said.responseTypes,
    ...{ urgency: said.urgency, severity: said.severity, certainty: said.certainty },
    audience: null,
    eventCodes: [],
    effective: said.sent,
    ...{ onset: said.onset, expires: said.expires },
    senderName: said.senderName,
    ...{ headline, description, instruction },
    ...{ web: said.web, contact: said.contact },
    parameters: [],
    resources: [],
    areas: said.areas.map((area) => areaOf(area, language)),
  };
}

function areaOf({ names, area }: NamedArea, language: string): CapArea {
  return {
    areaDesc: textIn(names, language)?.text ?? '',
    ...{ polygons: area.polygons, circles: area.circles },
    ...{ geocodes: [], altitude: null, ceiling: null },
  };
}

/** The shorter messages, which refer to others and say little themselves. */
function short(
  said: Pick<Message, 'identifier' | 'sender' | 'sent' | 'status' | 'references'>,
  msgType: 'Cancel' | 'Ack',
  note: string | null,
  state: AlertState,
): CapAlert {
  const { identifier, sender, sent, status, references } = said;
  const { scope = 'Restricted', restriction = null } = state.messages.at(-1) ?? {};
  const incidents = incidentsOf(state);
  return message({ identifier, sender, sent, status, msgType, scope, restriction, note, references, incidents }, []);
}

const mediaType = 'application/cap+xml';

/** Every message of the record as a file; of a foreign alert its own bytes and nothing of ours. */
export function exportsOf(state: AlertState, charter: Charter): readonly ExportFile[] {
  const names = fileNames(state);
  if (state.imported !== null) {
    const { bytes } = state.imported.original;
    return names.flatMap((name) => (bytes === null ? [] : [{ name, mediaType, base64: bytes }]));
  }
  const { messages, cancelled, acknowledgements } = state;
  const all = [
    ...messages.map((said) => capOf(said, state, charter)),
    ...(cancelled === null ? [] : [short(cancelled, 'Cancel', cancelled.reason, state)]),
    ...acknowledgements.map((said) => short(said, 'Ack', said.note, state)),
  ];
  return all.map((cap, at) => ({ name: names[at] ?? '', mediaType, text: writeAlert(cap) }));
}
