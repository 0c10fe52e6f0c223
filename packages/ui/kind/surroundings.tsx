import { type ComponentType, createContext, type ReactNode, use } from 'react';
import type { z } from 'zod';
import type { routes } from '../../contract/routes.ts';
import type { ListFile } from '../../contract/tagging.ts';
import type { BoundaryLayer } from '../map/model.ts';
import type { InPlaceSurroundings } from './in-place.ts';

export type GroupView = z.output<typeof routes.groups.response>['groups'][number];
export type MemberView = GroupView['members'][number];

/** A file on its way: how much of it is up, and a way to stop, continue or give up. */
export interface Upload {
  /** The file once it is sealed, or the failure of this attempt; `resume` after a failure begins the next. */
  outcome(): Promise<SealedFile>;
  /** Bytes sent, each time it changes, the first time at once; the function returned ends it. */
  watch(listener: (sent: number) => void): () => void;
  pause(): void;
  resume(): void;
  cancel(): void;
}
export type SealedFile = z.output<typeof routes.sealUpload.response>;

/** What every form and every record page may ask of the place it stands in. */
export interface Surroundings extends InPlaceSurroundings {
  /** Member id of the own authority. */
  readonly me: string;
  /** Zone of the own authority. */
  readonly zone: string;
  readonly groups: readonly GroupView[];
  /** Shows the input of any kind's command as its readers will see it. */
  readonly InputReview: ComponentType<{ kind: string; command: string; input: unknown; group: string }>;
  /** The sentence of a refusal, or of the reason why a second person must agree, in the words of whichever kind gave it. */
  readonly CodeSentence: ComponentType<{ code: string }>;
  /** What a command of any kind is called: the kind and the word on its button. */
  readonly CommandName: ComponentType<{ kind: string; command: string }>;
  /** What records of any kind are called. */
  readonly KindName: ComponentType<{ kind: string }>;
  /** How a record of any kind stands, in that kind's word and tone. */
  readonly KindState: ComponentType<{ kind: string; state: string }>;
  /** To a record, or to the form of one of its commands. */
  readonly RecordLink: ComponentType<{
    group: string;
    kind: string;
    record: string;
    command?: string;
    children: ReactNode;
  }>;
  /** To a page of a kind's own in a group. */
  readonly PageLink: ComponentType<{ group: string; kind: string; page: string; children: ReactNode }>;
  /** Opens the form that begins a record, filled in with these values of its draft; nothing is sent. */
  readonly BeginButton: ComponentType<{
    group: string;
    kind: string;
    values: Readonly<Record<string, unknown>>;
    children: ReactNode;
  }>;
  /** As `BeginButton`, under the kind's own word for beginning one; nothing for those who do not begin records of it. */
  readonly BeginOwn: ComponentType<{ group: string; kind: string; values: Readonly<Record<string, unknown>> }>;
  /** Opens the form of a command on a record, filled in with these values of its draft; nothing is sent. */
  readonly ActButton: ComponentType<{
    group: string;
    kind: string;
    record: string;
    command: string;
    values: Readonly<Record<string, unknown>>;
    /** Those alone see the button; left out, everybody. The node decides. */
    roles?: readonly string[] | undefined;
    children: ReactNode;
  }>;
  /** Begins a record at once, where a page has shown already what leaves and to whom; throws what the node refuses with, as `{ code }`. */
  begin(
    place: { group: string; kind: string; command: string },
    input: unknown,
  ): Promise<{ readonly record: string | null }>;
  /**
   * Several acts of one command at once, each on a record whose id follows from its input: a page has shown already what leaves. Gives, in
   * their order, null for what was done, or the code of the refusal; throws when the node could not be reached.
   */
  beginEach(
    place: { group: string; kind: string; command: string },
    inputs: readonly unknown[],
  ): Promise<readonly (string | null)[]>;
  /** Asks an inquiry of a kind in a group; use `useInquiry`. */
  inquire(asked: { group: string; kind: string; inquiry: string }, input: unknown): Promise<unknown>;
  upload(file: File, group: string): Upload;
  /** What the node reads in a sealed file with identifiers. */
  listFile(file: string): Promise<ListFile>;
  /** Goes to an address of these pages. */
  go(href: string): void;
  /** Lines that the operator of the own node has drawn on every map; null as long as there are none. */
  useBoundaries(): BoundaryLayer | null;
  /** The word that marks an exercise, when the page shown is of one: it stands on every file that leaves the page. */
  useExerciseWord(): string | null;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const found = use(SurroundingsContext);
  if (!found) throw new Error('Surroundings are missing above this component');
  return found;
}

/** A group by id; undefined for the private group and for one we are no longer in. */
export function useGroup(id: string): GroupView | undefined {
  return useSurroundings().groups.find((group) => group.id === id);
}

/** Whether this is the private group of the own authority, which nobody else reads. */
export function useIsOwnGroup(id: string): boolean {
  return id === `private.${useSurroundings().me}`;
}

/** Names of authorities by member id: what people read instead of ids. */
export function useMemberName(): (id: string) => string {
  const { groups } = useSurroundings();
  return (id) => {
    for (const group of groups) {
      const member = group.members.find((each) => each.id === id);
      if (member) return member.name;
    }
    return id;
  };
}
