import type { Charter } from '../../../packages/charter/index.ts';
import { actHash, readAct } from '../../../packages/kind/act-text.ts';
import type { Publication, PublishedText } from '../../../packages/kind/publication.ts';
import { parseNote } from '../../../packages/notes/index.ts';
import { publicationText } from '../../../packages/proof/index.ts';
import type { RecordRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';
import { recordsOf } from '../records-of.ts';

/** A record's public text, read from what was signed and from nothing else. */
export interface Published {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  readonly from: string;
  readonly withdrawn: Publication['withdrawn'];
  /** Names of the authorities that signed. */
  readonly names: ReadonlyMap<string, string>;
  readonly texts: readonly SignedText[];
  /** `entente.publication/v1`. */
  readonly file: string;
}

export interface SignedText {
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly hash: string;
  readonly signers: PublishedText['signers'];
}

/** What of a record is public or will be: null when its kind publishes nothing, or not yet. Nothing of an exercise ever is. */
export function publishedOf(node: NodeCore, row: RecordRow): Published | null {
  const { group, kind, record } = row;
  const charter = node.charters.of(group);
  if (charter === null || charter.exercise !== undefined) return null;
  const publication = publicationIn(node, row, charter);
  if (publication === null) return null;
  const texts = publication.texts.flatMap((text) => signedText(text) ?? []);
  if (texts.length !== publication.texts.length || texts.length === 0) return null;
  const members = new Map(charter.members.map((member) => [member.id, member]));
  const { from, withdrawn } = publication;
  return {
    ...{ group, kind, record, from, withdrawn, texts },
    names: new Map([...members].map(([id, { name }]) => [id, name])),
    file: publicationText(publication, { group, kind, record, names: members }),
  };
}

function publicationIn(node: NodeCore, { kind, record, state }: RecordRow, charter: Charter): Publication | null {
  return node.kinds.get(kind)?.publication?.(JSON.parse(state), { record, charter }) ?? null;
}

function signedText({ language, note, signers }: PublishedText): SignedText | null {
  const text = parseNote(note)?.text ?? '';
  const said = readAct(text);
  return said === null ? null : { language, ...said, hash: actHash(text), signers };
}

/** Most texts that the list of published texts names. */
const mostListed = 500;

/** Everything this node shows to everybody now, the newest first. */
export async function publishedNow(node: NodeCore): Promise<readonly Published[]> {
  const now = node.now().toISOString();
  const found: Published[] = [];
  for (const kind of node.kinds.values()) {
    if (kind.publication === undefined) continue;
    for await (const row of recordsOf(node, kind.name)) {
      const published = publishedOf(node, row);
      if (published !== null && published.from <= now) found.push(published);
      if (found.length === mostListed) break;
    }
  }
  return found.sort((a, b) => (a.from < b.from ? 1 : -1));
}
