import { imeiForm, macForm } from './devices.ts';
import { documentForm } from './documents.ts';
import { emailForm } from './emails.ts';
import { phoneForm } from './phones.ts';
import { plateForm } from './plates.ts';
import { ibanForm, imoForm, mmsiForm } from './ships-and-accounts.ts';
import type { Identifier, IdentifierType, NoIdentifier } from './types.ts';
import { type Digest, walletForm } from './wallets.ts';
import type { Form } from './written.ts';

/** What a right one looks like, and what to look at again where one part is wrong. The pages have the same in their languages. */
const looks: Readonly<Record<NoIdentifier['code'], string>> = {
  'identifier.document':
    'A travel or identity document is written with its country, two or three letters, and its number: MA AB123456.',
  'identifier.document.country': 'No country issues documents under this code: write it as ISO 3166 has it, MA or MAR.',
  'identifier.document.digit':
    'The check digit of the machine-readable zone does not hold: read the number in the document again.',
  'identifier.document.zone':
    'A machine-readable zone is read with all its lines, each of them whole: two of 44 or 36 signs, or three of 30.',
  'identifier.phone': 'A telephone number is written with the code of its country and without (0): +212 6….',
  'identifier.phone.country':
    'No country has this telephone code: look the number up again and begin with its code, +212 6….',
  'identifier.phone.length':
    'No telephone number is this short or this long: it has 7 to 15 digits with the code of its country. Look it up again.',
  'identifier.plate': 'A number plate is written with its country: IT AB123CD.',
  'identifier.plate.country': 'No country has this code: write the one of ISO 3166 before the plate, IT AB123CD.',
  'identifier.imo': 'An IMO number has seven digits, the last of which checks the others.',
  'identifier.mmsi': 'An MMSI has nine digits and does not begin with 0, 1 or 9.',
  'identifier.iban': 'An IBAN begins with its country and two check digits, which hold.',
  'identifier.iban.country': 'No bank of this country has IBANs: look at the first two letters again.',
  'identifier.iban.length': 'An IBAN of this country has another length: see whether signs are missing or too many.',
  'identifier.email': 'An e-mail address has one @ between a name and a domain.',
  'identifier.wallet': 'A wallet is a Bitcoin or an Ethereum address whose checksum holds.',
  'identifier.imei': 'An IMEI has 15 digits, the last of which checks the others, or 14 without it; an IMEISV has 16.',
  'identifier.imei.digit':
    'The last digit of the IMEI does not hold: read it again. Where it is the 0 that networks record there, leave it out.',
  'identifier.mac': 'A MAC address has six pairs of 0 to 9 and A to F, and is the address of one device.',
  'identifier.wallet.checksum':
    'Large and small letters of an Ethereum address are its checksum, and it does not hold: copy the address again.',
};

const longest = 256;

const forms: Readonly<Record<IdentifierType, (text: string, sha256: Digest) => Form>> = {
  document: documentForm,
  phone: phoneForm,
  plate: plateForm,
  imo: imoForm,
  mmsi: mmsiForm,
  iban: ibanForm,
  email: emailForm,
  wallet: walletForm,
  imei: imeiForm,
  mac: macForm,
};

/**
 * One spelling of an identifier, or what a right one looks like. Total: any text, of any length. For the pages, which have no `#crypto`; all else
 * asks `canonicalIdentifier`.
 */
export function spelled(type: IdentifierType, text: string, sha256: Digest): Identifier | NoIdentifier {
  const form: Form = text.length > longest ? { wrong: 'form' } : forms[type](text, sha256);
  if ('value' in form && form.value.length <= longest) return { ok: true, type, value: form.value };
  const code = codeOf(type, form);
  return { ok: false, code, message: looks[code] };
}

/** All that an identifier can be refused with. The pages have a sentence for each: `id.<type>.looks`, `id.<type>.<what>.looks`. */
export const identifierRefusals: readonly string[] = Object.keys(looks);

const isCode = (code: string): code is NoIdentifier['code'] => Object.hasOwn(looks, code);

function codeOf(type: IdentifierType, form: Form): NoIdentifier['code'] {
  const code = 'wrong' in form ? `identifier.${type}.${form.wrong}` : '';
  return isCode(code) ? code : `identifier.${type}`;
}
