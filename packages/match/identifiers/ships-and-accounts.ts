import { ibanHolds, imoHolds } from './check-digits.ts';
import { compact, type Form, plain, wrong } from './written.ts';

/** `IMO`, `IMO No. `, `IMO number: ` before the digits. */
const unlabelled = (text: string, label: 'IMO' | 'MMSI'): string =>
  compact(
    plain(text)
      .toUpperCase()
      .replace(new RegExp(`^${label}(?:\\s*(?:NUMBER|NUM|NO|NR|N°|N))?[\\s.:#]*(?=[0-9])`), ''),
  );

export function imoForm(text: string): Form {
  const digits = unlabelled(text, 'IMO');
  return /^[0-9]{7}$/.test(digits) && imoHolds(digits) ? { value: digits } : wrong('form');
}

export function mmsiForm(text: string): Form {
  const digits = unlabelled(text, 'MMSI');
  return /^[2-8][0-9]{8}$/.test(digits) ? { value: digits } : wrong('form');
}

/** Signs in an IBAN of each country: the IBAN registry of ISO 13616. */
const registered =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 ' +
  'GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 ' +
  'MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 ' +
  'TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';
/** Countries whose banks write IBANs that are not in the registry. */
const inUse =
  'AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28';

const lengths: ReadonlyMap<string, number> = new Map(
  `${registered} ${inUse}`.split(' ').map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/** A label ends in a colon or a full stop: the `NO` of `IBAN NO93…` is Norway. */
const account = /^IBAN(?:\s*(?:NUMBER|NUM|NO|NR|N°)\s*[.:#]+)?[\s.:#]*/;

export function ibanForm(text: string): Form {
  const bare = compact(plain(text).toUpperCase().replace(account, ''));
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]+$/.test(bare)) return wrong('form');
  const length = lengths.get(bare.slice(0, 2));
  if (length === undefined) return wrong('country');
  if (length !== bare.length) return wrong('length');
  return ibanHolds(bare) ? { value: bare } : wrong('form');
}
