import type { Command, Draft, Kind, Protection } from '../../packages/kind/kind.ts';
import { isRefusal } from '../../packages/kind/refusal.ts';
import { group, type Plant } from './world.ts';

/** Mistakes somebody could make, each planted into the node in which somebody is sheltered. Every one has to be seen from outside. */
export const planted: Readonly<Record<string, Plant>> = {
  'the true ground is told': refusing((command) => ({
    ...command,
    draft: (state, input, at) => changed(command.draft(state, input, at), { ground: 'noOffence', explanation: 'No.' }),
  })),
  'it is answered as soon as it is decided': refusing((command) => ({
    ...command,
    leaves: (_state, _input, at) => at.now,
  })),
  'a question of ours is not looked at': seeing((see) => (value) => see(without(value, ['title', 'facts', 'link']))),
  'an accepting note is not looked at': seeing((see) => (value) => see(without(value, ['note']))),
  'the name of a file is not looked at': seeing((see) => (value) => see(without(value, ['name']))),
  'the text of a piece is not looked at': seeing((see) => (value) => see(without(value, ['text', 'concerns'])), true),
  'whom a piece concerns is not asked': seeing((see) => (value) => see(Array.isArray(value) ? value[0] : value)),
  'a number is looked for as it was written': seeing(
    (see) => (value) => see(value).filter(({ term }) => / /.test(term)),
  ),
  'what was seen of the own private feed is said': (core) => ({
    ...core,
    projector: {
      ...core.projector,
      positions() {
        const all = core.projector.positions();
        const own = Object.entries(all).filter(([origin]) => origin.startsWith('private.'));
        return { ...all, [`${group}/leak/1`]: own.reduce((sum, [, size]) => sum + size, 0) };
      },
    },
  }),
  'a non-answer is longer when there is more to hide': (core) => ({
    ...core,
    ingest: {
      ...core.ingest,
      own: (origin, statements) =>
        core.ingest.own(
          origin,
          statements.map((one) =>
            one.cleared.type === 'request.refused/1' ? { ...one, seen: { ...one.seen, ...longer } } : one,
          ),
        ),
    },
  }),
};

/** Enough to need a larger body. */
const longer = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${group}/more-${i}/1`, i]));

function refusing(change: (command: Command<unknown, unknown>) => Command<unknown, unknown>): Plant {
  return (core) => {
    const request = core.kinds.get('request');
    const refuse = request?.commands.refuse;
    if (request === undefined || refuse === undefined) throw new Error('there is no request to spoil');
    const spoiled: Kind = { ...request, commands: { ...request.commands, refuse: change(refuse) } };
    return { ...core, kinds: new Map([...core.kinds, ['request', spoiled]]) };
  };
}

/** A gate that sees less. `blindToAbout`: also to whom a piece concerns, which would otherwise still catch it. */
function seeing(change: (see: Protection['mentionedIn']) => Protection['mentionedIn'], blindToAbout = false): Plant {
  return (core) => {
    const see = core.shelter.protection.mentionedIn;
    const weak = change((value) => see(blindToAbout && Array.isArray(value) ? value[0] : value));
    return { ...core, shelter: { ...core.shelter, protection: { mentionedIn: weak } } };
  };
}

function changed(drafts: ReturnType<Command<unknown, unknown>['draft']>, by: object): typeof drafts {
  if (isRefusal(drafts)) return drafts;
  return drafts.map((draft: Draft) => ({ ...draft, data: { ...Object(draft.data), ...by } }));
}

function without(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, names));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner, names)]));
}
