import { z } from 'zod';
import { inLanguages } from './agreed-text.ts';
import type { Facets, InquiryPlace, Instant } from './kind.ts';
import { isSameOccasion, type OccasionLink, occasionIn } from './occasion-link.ts';
import { line } from './text.ts';

/** A record that serves an operation or incident, as lists show it. */
export interface Serving {
  readonly kind: string;
  readonly record: string;
  readonly title: string;
  readonly titles?: Facets['titles'];
  readonly state: string;
  readonly from: string;
  readonly updated: Instant;
}

/** Records of these kinds that serve one of the occasions, those changed last first; a kind that is not read here gives nothing. */
export function servingOf(
  occasions: readonly OccasionLink[],
  kinds: readonly string[],
  { records }: Pick<InquiryPlace, 'records'>,
): readonly Serving[] {
  return kinds
    .flatMap((kind) => records(kind))
    .filter(({ state }) => {
      const served = occasionIn(state);
      return occasions.some((one) => isSameOccasion(served, one));
    })
    .map(({ kind, record, facets: { title, titles, state, from, updated } }) => ({
      ...{ kind, record, title, state, from, updated },
      ...(titles === undefined ? {} : { titles }),
    }))
    .sort((a, b) => compare(b.updated, a.updated) || compare(a.record, b.record));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An occasion by what it is called: in the languages its author gave, else by its title; null when it is not read here. */
export interface CalledOccasion extends OccasionLink {
  readonly names: readonly { readonly language: string; readonly text: string }[];
  readonly title: string | null;
}

const named = z.object({ opened: z.object({ names: inLanguages(line(200)) }) });

/** Each occasion once, in the order in which it came first. */
export function calledOccasions(
  links: readonly (OccasionLink | null)[],
  { records }: Pick<InquiryPlace, 'records'>,
): readonly CalledOccasion[] {
  const once = new Map(links.flatMap((link) => (link === null ? [] : [[`${link.kind} ${link.record}`, link]])));
  return [...once.values()].map(({ kind, record }) => {
    const found = records(kind).find((one) => one.record === record);
    const names = named.safeParse(found?.state).data?.opened.names ?? [];
    return { kind, record, names, title: found?.facets.title ?? null };
  });
}
