import { addSignatures } from '../../packages/log/index.ts';
import type { Answer, PeerReads, PeerRequest } from '../../packages/sync/index.ts';
import type { Lab } from './lab.ts';
import type { Held, Shelf } from './shelf.ts';

type FeedRequest = Exclude<PeerRequest, { readonly route: 'segment' }>;

interface Poll {
  readonly request: FeedRequest;
  readonly from: string;
  readonly reply: (answer: Answer) => void;
  readonly expire: () => void;
}

/** The peers' door of a lab node: the core's own `answer`, and long polls that wake when a feed grows. */
export interface Serving {
  serve(from: string, path: string, reply: (answer: Answer) => void): Promise<void>;
  /** Something of this feed changed: whoever waits for it is asked after. */
  changed(origin: string): void;
  /** From now on some peers are shown other tables of some feeds. */
  deceive(reads: (from: string, origin: string) => PeerReads | null): void;
  /** Forgets all polls: the node went down. */
  hangUp(): void;
}

const notFound: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: new Uint8Array(0) };
/** How often a question about a feed is asked again while a commit of it is under way, milliseconds. */
const SETTLE = 500;

export function serving(
  lab: Lab,
  shelf: Shelf,
  settled: (origin: string) => boolean,
  shownTo: (origin: string) => number,
): Serving {
  const reads = shelf.reads(heldNote, shownTo);
  let lies: (from: string, origin: string) => PeerReads | null = () => null;
  let polls: Poll[] = [];
  let life = 0;

  const look = (request: FeedRequest, from: string): Promise<Answer> =>
    lab.sync.answer(request, lies(from, request.origin) ?? reads);

  async function serve(from: string, path: string, reply: (answer: Answer) => void): Promise<void> {
    const request = lab.sync.parseRequest(path);
    if ('ok' in request || request.route === 'segment') return reply(notFound);
    const mine = life;
    if (request.route === 'held' && !settled(request.origin) && lab.sabotage.answerUnsettled !== true) {
      lab.time.after(SETTLE, () => (mine === life ? serve(from, path, reply) : undefined));
      return;
    }
    const answer = await look(request, from);
    const wait = request.route === 'checkpoint' || request.route === 'held' ? request.wait : 0;
    if (answer.status !== 204 || wait === 0) return reply(answer);
    const poll: Poll = { request, from, reply, expire: lab.time.after(wait * 1000, () => end(poll, answer)) };
    polls.push(poll);
  }

  function end(poll: Poll, answer: Answer): void {
    if (!polls.includes(poll)) return;
    polls = polls.filter((one) => one !== poll);
    poll.expire();
    poll.reply(answer);
  }

  async function again(poll: Poll): Promise<void> {
    if (!polls.includes(poll)) return;
    const answer = await look(poll.request, poll.from);
    if (answer.status !== 204) end(poll, answer);
  }

  return {
    serve,
    changed(origin) {
      for (const poll of polls) if (poll.request.origin === origin) lab.time.after(0, () => again(poll));
    },
    deceive(to) {
      lies = to;
    },
    hangUp() {
      life++;
      for (const poll of polls) poll.expire();
      polls = [];
    },
  };
}

const heldNotes = new WeakMap<object, string>();

/** What we hold of another's feed: its last checkpoint with our line, once that line is on disk. */
function heldNote(held: Held): { size: number; note: string } | null {
  const { cosigned } = held;
  if (cosigned === null) return null;
  const checkpoint = held.checkpoints.findLast((one) => one.size === cosigned.size);
  const note = heldNotes.get(cosigned) ?? (checkpoint && addSignatures(checkpoint.note, [cosigned.line]));
  if (note === undefined) return null;
  heldNotes.set(cosigned, note);
  return { size: cosigned.size, note };
}
