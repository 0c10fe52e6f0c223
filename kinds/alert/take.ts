import type { CapArea, CapInfo, CapPoint, Named } from '../../packages/formats/cap/alert.ts';
import type { CheckedAlert } from '../../packages/formats/cap/check.ts';
import type { Loss } from '../../packages/formats/cap/loss.ts';
import { Losses } from '../../packages/formats/cap/reading.ts';
import { type ForeignAlert, type ForeignArea, type ForeignInfo, most } from './imported-schema.ts';

/** A foreign alert as it is kept, with every loss: those of its reading, and what is more than is taken in. */
export interface TakenAlert {
  readonly alert: ForeignAlert;
  readonly losses: readonly Loss[];
}

export function takeAlert({ alert, losses: before }: CheckedAlert): TakenAlert {
  const losses = new Losses();
  const at = 'alert';
  const taken: ForeignAlert = {
    identifier: text(alert.identifier, most.words, `${at}/identifier`, losses),
    sender: text(alert.sender, most.words, `${at}/sender`, losses),
    sent: alert.sent,
    status: alert.status,
    msgType: alert.msgType,
    source: perhaps(alert.source, most.words, `${at}/source`, losses),
    scope: alert.scope,
    restriction: perhaps(alert.restriction, most.words, `${at}/restriction`, losses),
    note: perhaps(alert.note, most.prose, `${at}/note`, losses),
    references: few(alert.references, most.references, `${at}/references`, losses).map((one) => ({
      ...one,
      sender: text(one.sender, most.words, `${at}/references`, losses),
      identifier: text(one.identifier, most.words, `${at}/references`, losses),
    })),
    infos: few(alert.infos, most.infos, `${at}/info`, losses).map((info, index) =>
      infoOf(info, `${at}/info[${index + 1}]`, losses),
    ),
  };
  const all = [...before, ...losses.list].map((one) => ({
    ...one,
    path: one.path.slice(0, 1_000),
    was: plain(one.was).slice(0, 100),
    now: one.now === null ? null : plain(one.now).slice(0, 100),
  }));
  return { alert: taken, losses: all.slice(0, most.losses) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text may hold
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/gu;

/** Text as entries hold it; white space alone says nothing. */
function plain(raw: string): string {
  const clean = raw.toWellFormed().replace(/\r\n?/gu, '\n').replace(controls, ' ');
  return /\S/.test(clean) ? clean : '';
}

function text(raw: string, max: number, path: string, losses: Losses): string {
  const clean = plain(raw);
  if (clean.length <= max) return clean;
  losses.add('dropped', 'tooLong', { path, line: 0 }, clean.slice(max), `${max}`);
  return plain(clean.slice(0, max).toWellFormed());
}

function perhaps(raw: string | null, max: number, path: string, losses: Losses): string | null {
  const clean = raw === null ? '' : text(raw, max, path, losses);
  return clean === '' ? null : clean;
}

function few<T>(all: readonly T[], max: number, path: string, losses: Losses): readonly T[] {
  if (all.length > max) losses.add('dropped', 'tooMany', { path, line: 0 }, `${all.length}`, `${max}`);
  return all.slice(0, max);
}

function pairs(all: readonly Named[], path: string, losses: Losses): ForeignArea['geocodes'] {
  return few(all, most.pairs, path, losses).map(({ valueName, value }) => ({
    valueName: text(valueName, most.words, path, losses),
    value: text(value, most.words, path, losses),
  }));
}

function infoOf(info: CapInfo, path: string, losses: Losses): ForeignInfo {
  const words = (value: string | null, name: string): string | null =>
    perhaps(value, most.words, `${path}/${name}`, losses);
  const prose = (value: string | null, name: string): string | null =>
    perhaps(value, most.prose, `${path}/${name}`, losses);
  return {
    language: plain(info.language).slice(0, 80) || 'und',
    categories: [...info.categories],
    event: text(info.event, most.words, `${path}/event`, losses),
    responseTypes: [...info.responseTypes],
    ...{ urgency: info.urgency, severity: info.severity, certainty: info.certainty },
    audience: words(info.audience, 'audience'),
    eventCodes: pairs(info.eventCodes, `${path}/eventCode`, losses),
    ...{ effective: info.effective, onset: info.onset, expires: info.expires },
    senderName: words(info.senderName, 'senderName'),
    headline: words(info.headline, 'headline'),
    description: prose(info.description, 'description'),
    instruction: prose(info.instruction, 'instruction'),
    web: words(info.web, 'web'),
    contact: words(info.contact, 'contact'),
    parameters: pairs(info.parameters, `${path}/parameter`, losses),
    resources: few(info.resources, most.pairs, `${path}/resource`, losses).map((one, index) => {
      if (one.derefUri !== null)
        losses.add('dropped', 'tooLong', { path: `${path}/resource[${index + 1}]/derefUri`, line: 0 });
      return {
        description: text(one.resourceDesc, most.words, `${path}/resource`, losses),
        mimeType: text(one.mimeType, most.words, `${path}/resource`, losses),
        uri: perhaps(one.uri, most.words, `${path}/resource`, losses),
      };
    }),
    areas: few(info.areas, most.areas, `${path}/area`, losses).map((area, index) =>
      areaOf(area, `${path}/area[${index + 1}]`, losses),
    ),
  };
}

function areaOf(area: CapArea, path: string, losses: Losses): ForeignArea {
  return {
    description: text(area.areaDesc, most.words, `${path}/areaDesc`, losses),
    polygons: few(area.polygons, most.polygons, `${path}/polygon`, losses).flatMap((ring, index) => {
      const fitted = ringOf(ring, `${path}/polygon[${index + 1}]`, losses);
      return fitted === null ? [] : [fitted];
    }),
    circles: few(area.circles, most.polygons, `${path}/circle`, losses).map(({ centre, km }) => ({
      centre: rounded(centre),
      km: Math.min(km, 50_000),
    })),
    geocodes: pairs(area.geocodes, `${path}/geocode`, losses),
    altitude: area.altitude?.slice(0, 60) ?? null,
    ceiling: area.ceiling?.slice(0, 60) ?? null,
  };
}

/** A metre is enough on a map. */
const rounded = ({ lat, lon }: CapPoint): CapPoint => ({
  lat: Math.round(lat * 1e5) / 1e5,
  lon: Math.round(lon * 1e5) / 1e5,
});

/** A ring of at most so many points: of a longer one every n-th is kept, which is named. */
function ringOf(ring: readonly CapPoint[], path: string, losses: Losses): CapPoint[] | null {
  const points = ring.map(rounded);
  if (points.length <= most.points) return points;
  const step = Math.ceil(points.length / (most.points - 1));
  const kept = points.slice(0, -1).filter((_, index) => index % step === 0);
  const [first] = kept;
  losses.add('repaired', 'polygon', { path, line: 0 }, `${ring.length}`, `${kept.length + 1}`);
  return first === undefined || kept.length < 3 ? null : [...kept, first];
}
