import type { ReactNode } from 'react';
import type { RecordView } from '../../contract/record.ts';
import type { CommandForm } from './kind-ui.ts';

/** A command given in the record's own view, at the place it is about, and not in a form of the frame's. */
export interface Acting {
  /** Sends it at once; false when it was refused, and then `refusal` says why. */
  act(command: string, input: unknown): Promise<boolean>;
  readonly sending: boolean;
  /** Code of the last refusal. */
  readonly refusal: string | null;
}

/** The same with something typed first, which is kept like every draft until it is sent or thrown away. */
export interface InPlace<D> {
  readonly value: D;
  /** blank: nothing typed yet. local: only this browser has it. */
  readonly state: 'blank' | 'saving' | 'saved' | 'local';
  /** Stands with the field when the same was written in another window meanwhile: which words to go on with. */
  readonly notice: ReactNode;
  readonly sending: boolean;
  readonly refusal: string | null;
  change(value: D): void;
  send(): Promise<boolean>;
  discard(): Promise<void>;
}

/** How the frame lets a kind's pages act in place; `part` names the place within the record. */
export interface InPlaceSurroundings {
  useActing(view: RecordView): Acting;
  useInPlace<D extends object>(form: CommandForm<D>, view: RecordView, part: string): InPlace<D>;
  /** What of a command was typed in places of this record and not sent, as its drafts hold it; null while that is not known. */
  useUnsent(view: RecordView, command: string): readonly Readonly<Record<string, unknown>>[] | null;
}
