/** Check digits of identifiers, each by its standard. All take compact upper-case text. */

/** ISO 7064 MOD 97-10, as an IBAN uses it (ISO 13616-1): country and check digits go to the end, letters count from 10. */
export function ibanHolds(text: string): boolean {
  const turned = `${text.slice(4)}${text.slice(0, 4)}`;
  let rest = 0;
  for (const character of turned) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** IMO ship number (IMO Resolution A.1117(30)): the last of seven digits is the sum of the others, weighted 7 to 2. */
export function imoHolds(digits: string): boolean {
  const sum = [...digits.slice(0, 6)].reduce((total, digit, at) => total + Number(digit) * (7 - at), 0);
  return sum % 10 === Number(digits[6]);
}

const weights = [7, 3, 1] as const;

/** Check digit of a field of a travel document (ICAO Doc 9303, part 3): weights 7, 3, 1, letters from 10, filler 0. */
export function travelDocumentDigit(field: string): number {
  const worth = (character: string): number => (character === '<' ? 0 : Number.parseInt(character, 36));
  const sum = [...field].reduce((total, character, at) => total + worth(character) * (weights[at % 3] ?? 0), 0);
  return sum % 10;
}

/** Check digit of Luhn (ISO/IEC 7812-1, annex B), as an IMEI has it: every second digit from the right counts twice, by the sum of its digits. */
export function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const worth = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (worth > 9 ? worth - 9 : worth);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
