import { checkpointText, emptyRoot, entryBundle, signCheckpoint } from '../../packages/log/index.ts';
import { noteSigner, signNote } from '../../packages/notes/index.ts';
import { encodeBodies, type PeerRequest, parseBodies } from '../../packages/sync/index.ts';
import { type Authored, authored, manyEntries } from '../lab/authored.ts';
import { logSigner } from '../lab/keys.ts';
import { seal } from '../lab/officer.ts';

/**
 * What a lying peer sends back. `declared`: the Content-Length it claims, when that is another than the body's.
 * `stream`: the body never ends, dribbles a byte at a time, or never begins.
 */
export interface Lie {
  readonly status: number;
  readonly body: Uint8Array;
  readonly declared?: number;
  readonly stream?: 'endless' | 'dribble' | 'silent';
}

/** Where it must end: nothing stored and asked again later; proof kept and feed frozen; feed paused until somebody acts. */
export type End = 'refuse' | 'evidence' | 'pause';

export interface Script {
  readonly name: string;
  readonly end: End;
  /** Code of the alarm that says so. */
  readonly code: string;
  /** Entries the honest reader has already taken in when the lies begin. */
  readonly held: number;
  /** Quota and cut under which it is read, if not boundless. */
  readonly rules?: { readonly mostEntries?: number; readonly mostBytes?: number; readonly cut?: number };
  /** Makes the peer: `truth` is what an honest author would answer. */
  peer(truth: Truth): (request: PeerRequest) => Promise<Lie>;
}

export interface Truth {
  readonly feed: Authored;
  ask(request: PeerRequest): Promise<Lie>;
}

type Route = PeerRequest['route'];
type Change = (honest: Lie, request: PeerRequest, truth: Truth) => Lie | Promise<Lie>;

/** Honest but for one route. */
function lying(route: Route, change: Change): Script['peer'] {
  return (truth) => async (request) => {
    const honest = await truth.ask(request);
    return request.route === route ? change(honest, request, truth) : honest;
  };
}

const text = (body: string): Lie => ({ status: 200, body: new TextEncoder().encode(body) });
const bytes = (body: Uint8Array): Lie => ({ status: 200, body });
const decode = (lie: Lie): string => new TextDecoder().decode(lie.body);

/** An otherwise honest feed of another history from the start, under the same key. */
function forked({ feed }: Truth, count: number): Authored {
  return manyEntries(authored('alfa', feed.origin), count, 3, 77);
}

/** The feed as its author would extend it by these leaves. */
function extended(truth: Truth, entries: readonly Uint8Array[], payloads: readonly Uint8Array[]): Authored {
  const branch = truth.feed.branch(truth.feed.held.entries.length);
  branch.appendRaw(entries, payloads);
  return branch;
}

function fromFeed(make: (truth: Truth) => Authored): Script['peer'] {
  return (truth) => {
    const feed = make(truth);
    return (request) => askOf(feed, request);
  };
}

async function askOf(feed: Authored, request: PeerRequest): Promise<Lie> {
  const { status, body } = await feed.answer(request);
  return { status, body };
}

const refuse = (name: string, code: string, peer: Script['peer'], held = 0): Script => ({
  name,
  end: 'refuse',
  code,
  held,
  peer,
});

const aCheckpoint = (feed: Authored, size: number, root: Uint8Array): string =>
  signCheckpoint({ origin: feed.origin, size, root }, logSigner(feed.origin));

/** Size of the honest feed every script starts from. */
export const HONEST = 40;

export function honestFeed(origin?: string): Authored {
  return manyEntries(authored('alfa', origin), HONEST, 5);
}

export const scripts: readonly Script[] = [
  // Checkpoints
  refuse(
    'checkpoint is not a note',
    'sync.bad-note',
    lying('checkpoint', () => text('hello\n')),
  ),
  refuse(
    'checkpoint is empty',
    'sync.bad-note',
    lying('checkpoint', () => text('')),
  ),
  refuse(
    'checkpoint is an HTML page',
    'sync.bad-note',
    lying('checkpoint', () => text('<!doctype html><p>Sign in</p>')),
  ),
  refuse(
    'checkpoint is not UTF-8',
    'sync.bad-note',
    lying('checkpoint', () => bytes(new Uint8Array(300).fill(0xff))),
  ),
  refuse(
    'checkpoint is longer than any note',
    'sync.too-long',
    lying('checkpoint', () => bytes(new Uint8Array(300_000))),
  ),
  refuse(
    'checkpoint carries 63 strange signatures and no good one',
    'sync.bad-signature',
    lying('checkpoint', strangers(63, false)),
  ),
  refuse(
    'checkpoint carries 64 strange signatures beside the good one',
    'sync.bad-note',
    lying('checkpoint', strangers(64, true)),
  ),
  refuse(
    'checkpoint is signed by another key',
    'sync.bad-signature',
    lying('checkpoint', (_, __, { feed }) =>
      text(signNote(textOf(feed), [noteSigner('lab.one/mallory/1', new Uint8Array(32).fill(7))])),
    ),
  ),
  refuse(
    'signature is of another text',
    'sync.bad-signature',
    lying('checkpoint', (honest) => text(decode(honest).replace('\n40\n', '\n39\n'))),
  ),
  refuse(
    "checkpoint is of another's feed",
    'sync.bad-signature',
    lying('checkpoint', () => {
      const other = manyEntries(authored('bravo'), 8, 4);
      return text(other.held.checkpoints.at(-1)?.note ?? '');
    }),
  ),
  refuse(
    'checkpoint has an extension line',
    'sync.bad-note',
    lying('checkpoint', (_, __, { feed }) => text(signNote(`${textOf(feed)}more\n`, [logSigner(feed.origin)]))),
  ),
  refuse(
    'size is 10^9',
    'sync.too-far',
    lying('checkpoint', (_, __, { feed }) => text(aCheckpoint(feed, 1e9, new Uint8Array(32)))),
  ),
  refuse(
    'size is beyond 2^53',
    'sync.bad-note',
    lying('checkpoint', (_, __, { feed }) =>
      text(signNote(textOf(feed).replace('\n40\n', '\n9007199254740993\n'), [logSigner(feed.origin)])),
    ),
  ),
  refuse(
    'size is zero',
    'sync.not-newer',
    lying('checkpoint', (_, __, { feed }) => text(aCheckpoint(feed, 0, emptyRoot))),
    20,
  ),
  refuse(
    'an old checkpoint again',
    'sync.not-newer',
    lying('checkpoint', (_, __, { feed }) => text(feed.held.checkpoints[1]?.note ?? '')),
    20,
  ),
  refuse(
    'the held checkpoint again',
    'sync.not-newer',
    lying('checkpoint', (_, __, { feed }) => text(feed.held.checkpoints[3]?.note ?? '')),
    20,
  ),
  refuse(
    'root is not that of the entries',
    'sync.root-mismatch',
    lying('checkpoint', (_, __, { feed }) => text(aCheckpoint(feed, 40, new Uint8Array(32)))),
  ),
  refuse(
    'nothing new, at once, for ever',
    '',
    lying('checkpoint', () => ({ status: 204, body: new Uint8Array(0) })),
    40,
  ),
  // Entries
  refuse(
    'bundle is cut',
    'sync.bad-bundle',
    lying('entries', (honest) => bytes(honest.body.slice(0, -3))),
  ),
  refuse(
    'bundle is too long',
    'sync.bad-bundle',
    lying('entries', (honest) => bytes(new Uint8Array([...honest.body, 0, 0]))),
  ),
  refuse(
    'bundle is empty',
    'sync.bad-bundle',
    lying('entries', () => bytes(new Uint8Array(0))),
  ),
  refuse(
    'bundle misses an entry',
    'sync.bad-bundle',
    lying('entries', (_, __, { feed }) => bytes(entryBundle(feed.held.entries.slice(1)))),
  ),
  refuse(
    'two entries changed places',
    'sync.root-mismatch',
    lying('entries', (_, __, { feed }) => {
      const [first, second, ...rest] = feed.held.entries;
      return bytes(entryBundle([second, first, ...rest].flatMap((entry) => entry ?? [])));
    }),
  ),
  refuse(
    'an entry longer than any entry may be',
    'sync.bad-bundle',
    lying('entries', (_, __, { feed }) => bytes(entryBundle([...feed.held.entries.slice(1), new Uint8Array(1025)]))),
  ),
  refuse(
    'bundle never ends',
    'sync.too-long',
    lying('entries', () => ({ status: 200, body: new Uint8Array(0), stream: 'endless' })),
  ),
  refuse(
    'bundle never begins',
    'sync.unreachable',
    lying('entries', () => ({ status: 200, body: new Uint8Array(0), stream: 'silent' })),
  ),
  refuse(
    'entries are refused',
    'sync.bad-status',
    lying('entries', () => ({ status: 500, body: new Uint8Array(0) })),
  ),
  refuse(
    'entries are moved elsewhere',
    'sync.bad-status',
    lying('entries', () => ({ status: 302, body: new Uint8Array(0) })),
  ),
  // Bodies
  refuse(
    'short body',
    'sync.body-mismatch',
    lying(
      'bodies',
      payloads((payload) => payload.slice(1)),
    ),
  ),
  refuse(
    'body with another hash',
    'sync.body-mismatch',
    lying(
      'bodies',
      payloads((payload) => payload.map((byte) => byte ^ 1)),
    ),
  ),
  refuse(
    'body of another entry',
    'sync.body-mismatch',
    lying(
      'bodies',
      payloads((_, feed) => feed.held.payloads[0] ?? new Uint8Array(0), 1),
    ),
  ),
  refuse(
    'frame says 4 GiB',
    'sync.bad-frames',
    lying('bodies', () => bytes(new Uint8Array([0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]))),
  ),
  refuse(
    'frame of unknown status',
    'sync.bad-frames',
    lying('bodies', () => bytes(new Uint8Array([7, 0, 0, 0, 0, 0, 0, 0, 0]))),
  ),
  refuse(
    'more frames than asked',
    'sync.bad-frames',
    lying('bodies', (honest) => bytes(new Uint8Array([...honest.body, ...honest.body]))),
  ),
  refuse(
    'no frame at all',
    'sync.bad-frames',
    lying('bodies', () => bytes(new Uint8Array(0))),
  ),
  refuse(
    'frames are cut',
    'sync.bad-frames',
    lying('bodies', (honest) => bytes(honest.body.slice(0, -1))),
  ),
  refuse(
    'bodies never end',
    'sync.too-long',
    lying('bodies', () => ({ status: 200, body: new Uint8Array(0), stream: 'endless' })),
  ),
  refuse(
    'bodies come a byte a minute',
    'sync.unreachable',
    lying('bodies', (honest) => ({ ...honest, stream: 'dribble' })),
  ),
  refuse(
    'declares fewer bytes than it sends',
    'sync.unreachable',
    lying('bodies', (honest) => ({ ...honest, declared: honest.body.length - 5 })),
  ),
  refuse(
    'declares more bytes than it sends',
    'sync.unreachable',
    lying('bodies', (honest) => ({ ...honest, declared: honest.body.length + 5 })),
  ),
  refuse('knows no feed', 'sync.unknown-feed', () => async () => ({ status: 404, body: new Uint8Array(0) })),
  refuse('is always busy', 'sync.busy', () => async () => ({ status: 503, body: new Uint8Array(0) })),
  // Histories
  {
    name: 'same size, other root',
    end: 'evidence',
    code: 'sync.equivocation',
    held: 20,
    peer: lying('checkpoint', (_, __, truth) => text(noteAt(forked(truth, 20), 20))),
  },
  {
    name: 'shrinking tree of another history',
    end: 'evidence',
    code: 'sync.equivocation',
    held: 20,
    peer: lying('checkpoint', (_, __, truth) => text(noteAt(forked(truth, 9), 9))),
  },
  {
    name: 'larger tree of another history',
    end: 'evidence',
    code: 'sync.equivocation',
    held: 20,
    peer: fromFeed((truth) => forked(truth, 60)),
  },
  {
    name: 'history that parts in the middle of what is held',
    end: 'evidence',
    code: 'sync.equivocation',
    held: 20,
    peer: fromFeed(({ feed }) => manyEntries(feed.branch(15), 30, 3, 66)),
  },
  refuse(
    'larger tree that is neither',
    'sync.root-mismatch',
    lying('checkpoint', (_, __, { feed }) => text(aCheckpoint(feed, 40, new Uint8Array(32).fill(9)))),
    20,
  ),
  // Entries the author signed
  {
    name: 'a signed leaf that is no entry',
    end: 'pause',
    code: 'sync.bad-entry',
    held: 20,
    peer: fromFeed((truth) => extended(truth, [new TextEncoder().encode('hello')], [])),
  },
  {
    name: 'a signed leaf with CRLF',
    end: 'pause',
    code: 'sync.bad-entry',
    held: 20,
    peer: fromFeed((truth) => extended(truth, [crlf(truth)], [])),
  },
  {
    name: "a signed entry of another's feed",
    end: 'pause',
    code: 'sync.bad-entry',
    held: 20,
    peer: fromFeed((truth) => extended(truth, [leaf('lab.one/bravo/1', HONEST)], [])),
  },
  {
    name: 'a signed entry for another place',
    end: 'pause',
    code: 'sync.bad-entry',
    held: 20,
    peer: fromFeed((truth) => extended(truth, [leaf(truth.feed.origin, HONEST + 7)], [])),
  },
  // Rules of the charter
  {
    name: 'more entries than the quota',
    end: 'pause',
    code: 'sync.too-many-entries',
    held: 20,
    rules: { mostEntries: 22 },
    peer: lying('checkpoint', (honest) => honest),
  },
  {
    name: 'more bytes than the quota',
    end: 'pause',
    code: 'sync.too-many-bytes',
    held: 20,
    rules: { mostBytes: 20 * 40 + 100 },
    peer: lying('checkpoint', (honest) => honest),
  },
  {
    name: 'entries beyond the cut',
    end: 'pause',
    code: 'sync.beyond-cut',
    held: 20,
    rules: { cut: 23 },
    peer: lying('checkpoint', (honest) => honest),
  },
  refuse(
    'bodies heavier than a chunk under one checkpoint',
    'sync.too-heavy',
    fromFeed((truth) => {
      const entry = seal(0, truth.feed.origin, HONEST, new Uint8Array(0)).entry;
      const heavy = new TextEncoder().encode(new TextDecoder().decode(entry).replace('size 0', 'size 99999999'));
      return extended(truth, [heavy], []);
    }),
    40,
  ),
];

function noteAt(feed: Authored, size: number): string {
  return feed.held.checkpoints.find((checkpoint) => checkpoint.size === size)?.note ?? '';
}

function textOf(feed: Authored): string {
  return checkpointText({ origin: feed.origin, size: HONEST, root: new Uint8Array(32) });
}

function leaf(origin: string, seq: number): Uint8Array {
  return seal(0, origin, seq, new Uint8Array(4)).entry;
}

function crlf({ feed }: Truth): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(leaf(feed.origin, HONEST)).replaceAll('\n', '\r\n'));
}

function strangers(count: number, withAuthor: boolean): Change {
  return (honest) => {
    const [body, line] = decode(honest).split('\n\n');
    const lines = Array.from({ length: count }, (_, i) =>
      noteSigner(`stranger${i}`, new Uint8Array(32).fill(i + 1)).sign(`${body}\n`),
    );
    return text(`${body}\n\n${withAuthor ? line : ''}${lines.join('')}`);
  };
}

/** Changes the payloads of the frames, all or those of which the index is at least `from`. */
function payloads(change: (payload: Uint8Array, feed: Authored) => Uint8Array, from = 0): Change {
  return (honest, _, { feed }) => {
    const frames = parseBodies(honest.body, 4096);
    if ('ok' in frames) return honest;
    const changed = frames.map((frame, i) =>
      frame.status === 'present' && i >= from ? { ...frame, payload: change(frame.payload, feed) } : frame,
    );
    return bytes(encodeBodies(changed, Infinity));
  };
}

export function truthOf(feed: Authored): Truth {
  return {
    feed,
    ask: (request) => askOf(feed, request),
  };
}
