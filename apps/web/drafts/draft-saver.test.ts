import { describe, expect, it } from 'vitest';
import { type Chance, chance, testSeed } from '../../../dev/chance.ts';
import { DraftSaver } from './draft-saver.ts';
import { type Copy, type DraftBody, sameWords } from './local-drafts.ts';
import type { Clash, Clock, DraftDoor, Told } from './saver-ports.ts';
import type { StoredDraft } from './stored-draft.ts';

const id = 'a-draft-of-a-form';
const silence = new Error('no answer');
const changed = new Error('not what was named');

const words = (text: string): DraftBody => ({
  ...{ group: 'g', kind: 'request', record: null, command: 'ask', title: text, input: { title: text } },
});

/** A node that keeps drafts by the rules of its door, behind a line that loses questions and answers. */
class Line {
  readonly drafts = new Map<string, StoredDraft>();
  private readonly onTheWay: (() => void)[] = [];
  private readonly chance: Chance | null;
  private writes = 0;

  constructor(chance: Chance | null = null) {
    this.chance = chance;
  }

  readonly door: DraftDoor = {
    stored: async (id) => this.drafts.get(id) ?? null,
    put: (id, body, base) => this.ask(() => this.write(id, body, base)),
    remove: (id) => this.ask(() => void this.drafts.delete(id)),
    faultOf: (fault) => (fault === changed ? 'changed' : 'silent'),
  };

  /** What was held up arrives now, in any order. */
  deliver() {
    for (const arrive of this.onTheWay.splice(0)) arrive();
  }

  private write(id: string, body: DraftBody, base: string | null): string {
    const before = this.drafts.get(id);
    if (before && sameWords(before.body, body)) return before.updated;
    if ((before?.updated ?? null) !== base) throw changed;
    this.writes += 1;
    const updated = String(this.writes).padStart(9, '0');
    this.drafts.set(id, { body, updated });
    return updated;
  }

  private ask<T>(done: () => T): Promise<T> {
    const fate = this.chance?.int(6) ?? 0;
    if (fate === 1) return Promise.reject(silence);
    return new Promise((answer, refuse) => {
      const arrive = () => {
        try {
          const result = done();
          // The node has done it, and nobody hears of it.
          if (fate === 2) refuse(silence);
          else if (fate !== 3) answer(result);
        } catch (fault) {
          refuse(fault);
        }
      };
      if (fate >= 4) this.onTheWay.push(arrive);
      else arrive();
    });
  }
}

/** A clock that goes when it is told to. */
class Hand implements Clock {
  private time = 0;
  private readonly set = new Set<{ at: number; run: () => void }>();

  now() {
    return this.time;
  }

  after(ms: number, run: () => void) {
    const alarm = { at: this.time + ms, run };
    this.set.add(alarm);
    return () => this.set.delete(alarm);
  }

  async pass(ms: number) {
    this.time += ms;
    for (const alarm of [...this.set]) {
      if (alarm.at > this.time || !this.set.delete(alarm)) continue;
      alarm.run();
    }
    await settled();
  }
}

/** Until everything that was answered has been read. */
const settled = () => new Promise((done) => setImmediate(done));

/** A browser that keeps one copy, and one window at a time with the form in it. */
class Browser {
  copy: Copy | null = null;
  readonly clashes: Clash[] = [];
  readonly clock = new Hand();
  saver: DraftSaver;
  private readonly line: Line;

  constructor(line: Line) {
    this.line = line;
    this.saver = this.open(null);
  }

  /** The window goes down as it is, and another one opens with what was kept. */
  reopen(saved: string | null = null) {
    this.saver = this.open(saved);
  }

  private open(saved: string | null): DraftSaver {
    let gone = false;
    const told: Told = {
      state: () => {},
      clash: (clash) => clash && !gone && this.clashes.push(clash),
      taken: () => {},
    };
    const saver = new DraftSaver(id, this.copy ?? { base: saved }, {
      saved: () => {},
      // A window that is gone sends nothing and hears nothing.
      door: {
        ...this.line.door,
        put: (...write) =>
          new Promise((answer, refuse) => {
            if (!gone)
              this.line.door.put(...write).then(
                (at) => !gone && answer(at),
                (fault) => !gone && refuse(fault),
              );
          }),
      },
      clock: { now: () => this.clock.now(), after: (ms, run) => this.clock.after(ms, () => !gone && run()) },
      copy: {
        keep: (copy) => {
          if (!gone) this.copy = structuredClone(copy);
        },
        forget: () => {
          if (!gone) this.copy = null;
        },
      },
    });
    saver.attend(told);
    this.close();
    this.close = () => {
      gone = true;
    };
    return saver;
  }

  private close: () => void = () => {};
}

describe('the words of a form on their way to the node', () => {
  it('[WEB-158] a window opened after another had gone down takes nothing of what that one sent for somebody else’s', async () => {
    const line = new Line();
    const browser = new Browser(line);
    browser.saver.change(words('typed, and'));
    // The page goes as its last words leave: the node has them, and nobody hears that.
    void browser.saver.flush();
    browser.reopen();
    browser.saver.change(words('typed, and typed on'));
    await browser.clock.pass(1_000);
    expect(browser.clashes).toEqual([]);
    expect(line.drafts.get(id)?.body.title).toBe('typed, and typed on');
    expect(browser.copy).toBeNull();
  });

  it('[WEB-155] words of another device are not written over', async () => {
    const line = new Line();
    const browser = new Browser(line);
    browser.saver.change(words('mine'));
    await line.door.put(id, words('theirs'), null);
    await browser.clock.pass(1_000);
    expect(browser.clashes).toMatchObject([{ what: 'changed', theirs: { body: { title: 'theirs' } } }]);
    expect(line.drafts.get(id)?.body.title).toBe('theirs');
    expect(browser.copy?.body.title).toBe('mine');
  });

  it('[WEB-155] [WEB-158] words that no form shows and that stand against others become a draft of their own', async () => {
    const line = new Line();
    const browser = new Browser(line);
    browser.saver.change(words('mine'));
    await line.door.put(id, words('theirs'), null);
    await browser.saver.flush();
    await browser.saver.standAside();
    expect([...line.drafts.values()].map(({ body }) => body.title)).toEqual(['theirs']);
    browser.saver.attend({ state: () => {}, clash: () => {}, taken: () => {} })();
    await browser.saver.standAside();
    expect([...line.drafts.values()].map(({ body }) => body.title).sort()).toEqual(['mine', 'theirs']);
    expect(browser.copy).toBeNull();
    browser.saver.change(words('mine again'));
    await browser.saver.flush();
    expect(line.drafts.get(id)?.body.title).toBe('theirs');
  });

  const seed = testSeed();
  it(`[WEB-158] whatever is lost, late or answered twice, and however often the window goes down: no choice without another hand, nothing lost (seed ${seed})`, async () => {
    for (let round = 0; round < 300; round += 1) {
      const random = chance(seed + round);
      const line = new Line(random);
      const browser = new Browser(line);
      let last = '';
      for (let step = 0; step < 40; step += 1) {
        const what = random.int(10);
        if (what < 4) {
          last = `${step} of ${round}`;
          browser.saver.change(words(last));
        }
        if (what >= 4 && what < 7) await browser.clock.pass(random.pick([500, 1_000, 5_000, 10_000]));
        if (what === 7) line.deliver();
        if (what === 8) void browser.saver.flush();
        if (what === 9) browser.reopen(line.drafts.get(id)?.updated ?? null);
        await settled();
        const kept = browser.copy?.body.title ?? line.drafts.get(id)?.body.title ?? '';
        expect([kept, browser.clashes], `seed ${seed}, round ${round}, step ${step}`).toEqual([last, []]);
      }
    }
  });
});
