import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import type { ProtectionEvent, ProtectionState } from './schema.ts';

/** Every "may not" of a protection beside those all kinds have. */
export const protectionRefusals = ['protection.exists', 'protection.absent', 'protection.lifted'] as const;
type Code = (typeof protectionRefusals)[number];

const when = (condition: boolean, code: Code, message: string): Refusal | null =>
  condition ? refuse(code, message) : null;

export function admit(state: ProtectionState, event: ProtectionEvent, _at: Occasion): Verdict {
  if (event.type === 'sheltered')
    return first(when(state.sheltered !== null, 'protection.exists', 'This person is protected already; change it.'));
  return first(
    when(state.sheltered === null, 'protection.absent', 'There is no such protection.'),
    when(
      state.lifted !== null && event.type !== 'overridden',
      'protection.lifted',
      'This protection was lifted; begin a new one.',
    ),
  );
}
