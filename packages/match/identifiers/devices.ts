import { luhnDigit } from './check-digits.ts';
import { compact, type Form, plain, wrong } from './written.ts';

/** Digits that name the device (3GPP TS 23.003): eight of its type, six of its own. */
const named = 14;
const label = /^(?:IMEI(?:\s*SV)?|IMEISV)(?:\s*(?:[12]|NUMBER|NO|NR|N°))?\s*[.:#]+\s*|^(?:IMEISV|IMEI)\s*/i;

/**
 * The 15 digits under which a mobile device is known: 14, and the one that checks them. Networks record 14, or 16 with the version of the software in
 * the place of that digit (IMEISV): it is the same device.
 */
export function imeiForm(text: string): Form {
  const digits = compact(plain(text).replace(label, ''));
  if (!/^[0-9]{14,16}$/.test(digits)) return wrong('form');
  const device = digits.slice(0, named);
  if (/^0+$/.test(device)) return wrong('form');
  const right = `${device}${luhnDigit(device)}`;
  return digits.length === 15 && digits !== right ? wrong('digit') : { value: right };
}

const macLabel = /^(?:MAC|WI-?FI|WLAN|BLUETOOTH|BT|BSSID)(?:[\s-]*(?:ADDRESS|ADDR))?\s*[.:#]*\s*(?=[0-9A-F]{2})/i;
/** Pairs with colons or dashes between, three groups of four with full stops, or twelve signs alone: not any mixture. */
const written =
  /^(?:[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}|[0-9a-f]{12})$/;

/** Six pairs of small letters and digits with colons between (IEEE 802, EUI-48), of one device: no address of a group, and not all zeros. */
export function macForm(text: string): Form {
  const bare = plain(text)
    .replace(macLabel, '')
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, '');
  if (!written.test(bare)) return wrong('form');
  const digits = bare.replace(/[:.-]/g, '');
  const isGroup = (Number.parseInt(digits.slice(0, 2), 16) & 1) === 1;
  if (isGroup || /^0+$/.test(digits)) return wrong('form');
  return { value: (digits.match(/../g) ?? []).join(':') };
}
