import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import { type HeldChoice, heldIn } from '../../packages/kind/held.ts';
import type { Standing, Zoned } from '../../packages/kind/kind.ts';
import { headsOf, type Problems, problemsOf, standingClauses } from './alignment.ts';
import { publicFrom } from './publication.ts';
import { type AgreedPoint, type CommuniqueState, type CommuniqueWord, titleClause, type Version } from './schema.ts';
import { communiqueState, publishedVersion, versionToSign, waitingOn } from './versions.ts';

/** Where one communiqué stands, for the home page of a group. */
export interface CommuniqueStanding {
  readonly record: string;
  readonly titles: readonly { readonly language: string; readonly text: string }[];
  readonly state: CommuniqueWord;
  readonly clauses: number;
  readonly problems: Problems;
  readonly waitingOn: readonly string[];
  readonly embargo: Zoned | null;
  readonly updated: string;
}

const stateOf = ({ state }: Standing): CommuniqueState => state as CommuniqueState;

/** All communiqués of the group, the last changed first. */
export const standing = inquiry({
  name: 'standing',
  input: z.strictObject({}),
  needs: ['communique'],
  answer: (_, { records }): { readonly communiques: readonly CommuniqueStanding[] } => ({
    communiques: records('communique').map((one) => {
      const state = stateOf(one);
      const title = state.clauses[titleClause];
      return {
        record: one.record,
        titles:
          title === undefined
            ? []
            : state.languages.flatMap((language) => {
                const text = headsOf(title, language)[0]?.text;
                return text === undefined ? [] : [{ language, text }];
              }),
        state: communiqueState(state),
        clauses: standingClauses(state).length - 1,
        problems: problemsOf(state),
        waitingOn: waitingOn(state),
        embargo: (versionToSign(state) ?? publishedVersion(state))?.embargo ?? null,
        updated: state.updated,
      };
    }),
  }),
});

/** Meetings of the group's calendar that a text can be of, for whoever is told it. */
export const meetings = inquiry({
  name: 'meetings',
  input: z.strictObject({}),
  needs: ['communique'],
  dates: ['meeting'],
  answer: (_, { dates, now }): { readonly meetings: readonly HeldChoice[] } => ({
    meetings: heldIn(dates?.('meeting') ?? [], now),
  }),
});

/** The agreed points of all published communiqués that were not withdrawn: what a report of the press can be held against. */
export const agreedPoints = inquiry({
  name: 'agreedPoints',
  input: z.strictObject({}),
  needs: ['communique'],
  answer: (_, { records, cut }): { readonly points: readonly AgreedPoint[]; readonly cut: boolean } => ({
    points: records('communique').flatMap((one) => {
      const version = publishedVersion(stateOf(one));
      return version === null || version.withdrawn !== null ? [] : pointsOf(one.record, version);
    }),
    cut,
  }),
});

function pointsOf(record: string, version: Version): readonly AgreedPoint[] {
  return version.clauses.flatMap(({ id, type }, place) =>
    type !== 'point'
      ? []
      : [
          {
            ...{ record, version: version.version, clause: id, from: publicFrom(version) },
            texts: version.texts.map(({ language, title, paragraphs }) => ({
              ...{ language, title },
              text: paragraphs[place] ?? '',
            })),
          },
        ],
  );
}
