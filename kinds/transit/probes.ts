import { examples } from './examples.ts';
import type { TransitState } from './schema.ts';
import { portCalled } from './shores.ts';

/** What a command would say that nothing but the state can object to: how a page learns what is possible now. */

const nothing = 'none/none/1#0';
/** Nobody has this code; whoever enters it owns it. */
const fresh = 'ZZZZZZZZZZZZ';

const seasonOf = ({ opened }: TransitState) => ({
  names: examples.amend.names,
  from: opened?.from ?? examples.amend.from,
  to: opened?.to ?? examples.amend.to,
});

/** A line of the member's own shore and the port there, or none. */
function departure(state: TransitState, me: string) {
  for (const { code, from, to } of state.lines)
    for (const port of [from, to]) if (portCalled(state, port)?.member === me) return { line: code, port };
  return { line: fresh, port: fresh };
}

export const probes = {
  season: seasonOf,
  place: () => ({ ...examples.setPlace, code: fresh }),
  line(state: TransitState, me: string) {
    const ports = state.places.filter(({ what }) => what === 'port');
    const own = ports.find(({ member }) => member === me);
    const other = ports.find(({ code }) => code !== own?.code);
    return { ...examples.setLine, code: fresh, from: own?.code ?? fresh, to: other?.code ?? fresh };
  },
  ship: () => ({ ...examples.setShip, code: fresh, line: null }),
  plan(state: TransitState, me: string) {
    const { from } = seasonOf(state);
    return { ...departure(state, me), spans: examples.plan.spans.map((one) => ({ ...one, first: from, last: from })) };
  },
  note: () => ({ ...examples.note, effect: 'warning' as const, left: null, ports: [], lines: [], ships: [] }),
  noteToEnd: (state: TransitState, me: string): string =>
    state.notes.find(({ member, ended }) => member === me && ended === null)?.id ?? nothing,
};
