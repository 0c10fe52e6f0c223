import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { when } from './refusals.ts';
import type { TransitData, TransitEvent, TransitState } from './schema.ts';
import { isOnShore, portCalled } from './shores.ts';

type OfNote = Extract<TransitEvent, { readonly type: 'noted' | 'noteEnded' }>;

/** Everybody may warn; a port, line or ship is closed by those alone whose it is. */
export function admitNote(state: TransitState, event: OfNote, at: Occasion): readonly (Refusal | null)[] {
  if (event.type === 'noteEnded') {
    const note = state.notes.find(({ id }) => id === event.data.note);
    const open = note !== undefined && note.member === at.author && note.ended === null;
    return [when(!open, 'transit.noNote', 'There is no such note of yours that still stands.', 'note')];
  }
  const { data } = event;
  const nothing = data.ports.length + data.lines.length + data.ships.length === 0;
  return [
    when(data.to !== null && data.to <= data.from, 'transit.noteTimes', 'It ends after it begins.', 'to'),
    when(
      nothing && data.effect !== 'warning',
      'transit.noteNothing',
      'Say which ports, lines or ships it closes.',
      'ports',
    ),
    when(
      data.left !== null && data.effect !== 'reduced',
      'transit.noteLeft',
      'Say how much is left of what is reduced; what is closed has nothing left.',
      'left',
    ),
    ...known(state, data),
    data.effect === 'warning' ? null : ofOwnShore(state, data, at.author),
  ];
}

function known({ places, lines, ships }: TransitState, data: TransitData<'noted'>): readonly (Refusal | null)[] {
  const misses = (named: readonly string[], all: readonly { readonly code: string }[]) =>
    named.some((one) => all.every(({ code }) => code !== one));
  return [
    when(misses(data.ports, places), 'transit.noPort', 'Enter the port first.', 'ports'),
    when(misses(data.lines, lines), 'transit.noLine', 'Enter the line first.', 'lines'),
    when(misses(data.ships, ships), 'transit.noShip', 'Enter the ship first.', 'ships'),
  ];
}

function ofOwnShore(state: TransitState, { ports, lines, ships }: TransitData<'noted'>, me: string): Refusal | null {
  const own =
    ports.every((one) => (portCalled(state, one) ?? state.places.find(({ code }) => code === one))?.member === me) &&
    lines.every((one) => state.lines.some((line) => line.code === one && isOnShore(state, line, me))) &&
    ships.every((one) => state.ships.some((ship) => ship.code === one && ship.member === me));
  return when(!own, 'transit.notOwner', 'Close what is on your own shore; of others, warn.', 'effect');
}
