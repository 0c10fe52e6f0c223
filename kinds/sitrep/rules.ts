import { wasSignedBy } from '../../packages/kind/act-text.ts';
import { dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import { figureId } from '../../packages/kind/figure.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { creatorOf } from '../../packages/kind/names.ts';
import { first } from '../../packages/kind/refusal.ts';
import { when } from './refusals.ts';
import type { Content, SitrepData, SitrepEvent, SitrepState } from './schema.ts';
import { hashOf, signedTexts } from './signed-text.ts';

export { sitrepRefusals } from './refusals.ts';

const hourMs = 3_600_000;
/** A report may be written some hours before its hour, and after a cut of the line long after it. */
const earliestHours = 6;
const latestHours = 31 * 24;
const aheadMinutes = 10;
const mostVersions = 50;

export function admit(state: SitrepState, event: SitrepEvent, at: Occasion): Verdict {
  const dated = dayFits(event.data.day, at);
  switch (event.type) {
    case 'reported':
      return first(
        when(state.versions.length > 0, 'sitrep.exists', 'The report of this hour is there already: correct it.'),
        restsOnCharter(event.data.legalBasis, at),
        hourFits(event.data.hour.instant, at),
        ...saysSomething(event.data, at),
        isSigned({ ...event.data, hour: event.data.hour.instant }, 1, at),
        dated,
      );
    case 'corrected':
      return first(absent(state), ...correcting(state, event.data, at), dated);
    case 'accepted':
      return first(absent(state), ...accepting(state, event.data, at), dated);
  }
}

function absent({ versions }: SitrepState): Refusal | null {
  return when(versions.length === 0, 'sitrep.absent', 'Nothing was reported here.');
}

function hourFits(hour: string, at: Occasion): Refusal | null {
  const after = (millis(at.time) - millis(hour)) / hourMs;
  return when(
    after < -earliestHours || after > latestHours,
    'sitrep.hour',
    'A report is written at most six hours before its hour and a month after it.',
    'hour',
  );
}

function saysSomething({ figures, sections }: Content, at: Occasion): readonly (Refusal | null)[] {
  const limit = instantOf(millis(at.time) + aheadMinutes * 60_000);
  return [
    when(figures.length + sections.length === 0, 'sitrep.empty', 'A report holds a figure or a text.', 'figures'),
    when(
      figures.some(({ asOf }) => asOf > limit),
      'sitrep.future',
      'A figure was counted before it is reported; correct its time.',
      'figures',
    ),
  ];
}

function isSigned(
  said: Content & {
    readonly title: string;
    readonly hour: string;
    readonly signatures: SitrepData<'reported'>['signatures'];
  },
  version: number,
  at: Occasion,
): Refusal | null {
  const texts = signedTexts(said, version, at);
  const good =
    texts.length === said.signatures.length &&
    texts.every(({ language, text }, index) => {
      const one = said.signatures[index];
      return one?.language === language && wasSignedBy(at.charters, at.author, text, one.line);
    });
  return when(!good, 'sitrep.signature', 'The signature does not stand under this report in every language.');
}

function correcting(state: SitrepState, data: SitrepData<'corrected'>, at: Occasion): readonly (Refusal | null)[] {
  const { versions, title, hour } = state;
  const current = versions.at(-1);
  const said = { ...data, title, hour: hour?.instant ?? '' };
  const same = current !== undefined && contentHash(current, state, at) === contentHash(data, state, at);
  return [
    when(creatorOf(at.record) !== at.author, 'sitrep.notOwn', 'Each member corrects its own reports.'),
    when(current?.hash !== data.base, 'sitrep.stale', 'The report was corrected since; look at it again.'),
    when(versions.length >= mostVersions, 'sitrep.full', 'This report was corrected too often; write the next one.'),
    when(same, 'sitrep.same', 'Nothing is different; change it or leave it.'),
    ...saysSomething(data, at),
    isSigned(said, versions.length + 1, at),
  ];
}

/** What was said, without the number of its version. */
function contentHash({ figures, sections }: Content, { title, hour }: SitrepState, at: Occasion): string {
  return hashOf(signedTexts({ title, hour: hour?.instant ?? '', figures, sections }, 1, at));
}

/** An acceptance names the version that was read; one of a version that was corrected meanwhile is kept with the value it had. */
function accepting(state: SitrepState, data: SitrepData<'accepted'>, at: Occasion): readonly (Refusal | null)[] {
  const version = state.versions.find(({ hash }) => hash === data.hash);
  const there = data.figures.every((figure) => version?.figures.some((one) => figureId(one) === figure));
  const twice = data.figures.every((figure) =>
    state.accepted.some(
      (one) => one.author === at.author && one.hash === data.hash && one.figures.some((each) => each.figure === figure),
    ),
  );
  return [
    when(creatorOf(at.record) === at.author, 'sitrep.own', 'These are the figures of your own authority.'),
    when(version === undefined, 'sitrep.version', 'There is no such version of the report; look at it again.'),
    when(!there, 'sitrep.figure', 'The report holds no such figure.', 'figures'),
    when(twice, 'sitrep.twice', 'Your authority has accepted these figures already.'),
  ];
}
