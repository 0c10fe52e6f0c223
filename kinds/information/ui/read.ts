import type { RecordView } from '../../../packages/contract/record.ts';
import type { InformationState } from '../schema.ts';
import type { NoticeSeen } from './share/notice-view.tsx';

/** The state as a browser gets it: files without what opens them. */
export type StateSeen = Omit<InformationState, 'shared'> & {
  readonly shared:
    | (Pick<NonNullable<InformationState['shared']>, 'id' | 'author' | 'time'> & { readonly notice: NoticeSeen })
    | null;
};

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): StateSeen {
  return state as StateSeen;
}
