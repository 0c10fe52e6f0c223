import { compact, type Form, plain, wrong } from './written.ts';

/** Country codes and codes of networks that are assigned (ITU-T E.164, list of assigned codes). None begins another. */
const assigned = new Set(
  `1 7 20 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247
  248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 27 290 291 297 298 299 30 31 32 33 34 350 351 352 353
  354 355 356 357 358 359 36 370 371 372 373 374 375 376 377 378 379 380 381 382 383 385 386 387 389 39 40 41 420 421 423 43 44 45 46 47 48
  49 500 501 502 503 504 505 506 507 508 509 51 52 53 54 55 56 57 58 590 591 592 593 594 595 596 597 598 599 60 61 62 63 64 65 66 670 672
  673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 81 82 84 850 852 853 855 856 86 870 878 880 881 882
  883 886 90 91 92 93 94 95 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 98 992 993 994 995 996 998`.split(
    /\s+/,
  ),
);

/** Where a number of the country itself may begin with zero: Italy, San Marino, the Vatican, Ivory Coast, Benin, Gabon, Congo; and networks without country. */
const zeroBelongs = new Set('39 378 379 225 229 241 242 800 808 870 878 881 882 883 979'.split(' '));
/** Plans in which all numbers have ten digits after the code. */
const tenDigits = new Set(['1', '7']);

const [fewest, most] = [7, 15];
/** North America dials 011 to go abroad; in Turin, Delhi and Johannesburg it begins a number, which has less than ten digits after it. */
const fewestAbroad = 10;

const label = /^\p{L}[\p{L}\p{M} .'’-]{0,24}:\s*/u;
/** Whoever is behind a number is not asked about: `;ext=12`, `ext. 12`, `x12`, and as French, Italian, German and Arabic write it. */
const extension =
  /\s*(?:;.*|,?\s*(?:(?<!\p{L})(?:ext(?:ension|n)?|x|poste|interno|int|durchwahl|dw|تحويلة)|#)[\s.:=]*[0-9]{1,6})$/iu;

/** `+`, the country code and the number, digits only (E.164). */
export function phoneForm(text: string): Form {
  const bare = compact(plain(text).replace(label, '').replace(extension, ''));
  const abroad = /^\(?(?:\+|00)(.*)$/.exec(bare)?.[1] ?? /^011(.*)$/.exec(bare)?.[1];
  if (abroad === undefined) return wrong('form');
  // The zero that is dialled within a country alone, and where it stands.
  const digits = abroad.replace('(0)', 'z').replace(/[()]/g, '');
  if (!/^[0-9]+z?[0-9]*$/.test(digits)) return wrong('form');
  if (/^011/.test(bare) && digits.length < fewestAbroad) return wrong('form');
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((start) => assigned.has(start));
  if (code === undefined) return wrong('country');
  const national = nationalOf(code, digits.slice(code.length));
  return national === null ? wrong('form') : measured(code, national);
}

/** Null where nobody can say which number is meant. */
function nationalOf(code: string, written: string): string | null {
  const [zero, rest] = /^[z0]/.test(written) ? [written[0], written.slice(1)] : ['', written];
  if (!/^[0-9]*$/.test(rest)) return null;
  // An Italian mobile number begins with 3, and the number of a town with 03.
  if (code === '39' && zero === 'z' && rest.startsWith('3')) return null;
  if (zeroBelongs.has(code)) return zero === '' ? rest : `0${rest}`;
  return rest.startsWith('0') ? null : rest;
}

function measured(code: string, national: string): Form {
  const length = code.length + national.length;
  const fits = tenDigits.has(code) ? national.length === 10 : length >= fewest && length <= most;
  return fits ? { value: `+${code}${national}` } : wrong('length');
}
