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

/** Whether the person may do something that concerns the whole node. A hint for the pages only: the node decides. */
export function useMay(): (action: string) => boolean {
  const { officer } = useSigned();
  return (action) => officer.may.includes(action);
}
