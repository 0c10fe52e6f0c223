import { createContext, use } from 'react';
import type { OfficerView, SessionView } from '../../../packages/contract/auth.ts';

export interface Signed {
  readonly officer: OfficerView;
  readonly node: SessionView['node'];
}

export const SignedContext = createContext<Signed | null>(null);

/** The person signed in; only below the gate. */
export function useSigned(): Signed {
  const signed = use(SignedContext);
  if (!signed) throw new Error('No one is signed in above this component');
  return signed;
}
