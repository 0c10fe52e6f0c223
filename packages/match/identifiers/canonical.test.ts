import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replaySeed } from '../../../dev/test/chance.ts';
import { canonicalIdentifier, type IdentifierType, identifierInput, identifierTypes } from './canonical.ts';
import { travelDocumentDigit } from './check-digits.ts';

const value = (type: IdentifierType, text: string): string => {
  const found = canonicalIdentifier(type, text);
  return found.ok ? found.value : found.code;
};

it.each<[IdentifierType, string, readonly string[]]>([
  [
    'document',
    'MAR:AB123456',
    ['MA AB123456', 'ma ab 123-456', 'MA: AB.123456', 'ＭＡ ＡＢ１２３４５６', 'MA AB١٢٣٤٥٦'],
  ],
  ['phone', '+212600118723', ['+212 600 11 87 23', '00212600118723', '+212(600)118-723', '+٢١٢ ٦٠٠ ١١٨ ٧٢٣']],
  ['plate', 'ITA:AB123CD', ['IT AB 123 CD', 'it ab-123-cd', 'IT: ab123cd']],
  ['imo', '9074729', ['IMO 9074729', '9074729', 'imo9074729', '٩٠٧٤٧٢٩']],
  ['mmsi', '242012345', ['242012345', 'MMSI 242 012 345']],
  ['iban', 'GB82WEST12345698765432', ['GB82 WEST 1234 5698 7654 32', 'iban gb82west12345698765432']],
  ['email', 'somebody@example.org', ['Somebody@Example.ORG', ' somebody@example.org ']],
  ['wallet', '0x52908400098527886e0f7030069857d2e4169ee7', ['0x52908400098527886E0F7030069857D2E4169EE7']],
  ['wallet', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4']],
])('[PSI-1] %s: every spelling of %s is that one', (type, canonical, spellings) => {
  for (const text of [canonical.replace(':', ' '), ...spellings])
    expect([text, value(type, text)]).toEqual([text, canonical]);
});

it.each<[IdentifierType, readonly string[]]>([
  ['document', ['', 'AB123456', 'MA', 'MA 12', 'Morocco AB123456']],
  ['phone', ['', '0600118723', '+0600118723', '+212', '+2126001187230000', 'call me']],
  ['plate', ['', 'AB123CD', 'IT ']],
  ['imo', ['', '9074728', '907472', '90747290']],
  ['mmsi', ['', '142012345', '24201234', '2420123456']],
  ['iban', ['', 'GB82WEST12345698765433', 'GB82', 'WEST12345698765432']],
  ['email', ['', 'nobody', 'a@b', '@example.org', 'two words@example.org']],
  ['wallet', ['', '0x5290', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3']],
])('[PSI-1] %s: what is none is refused with what a right one looks like', (type, texts) => {
  for (const text of texts)
    expect([text, value(type, text)]).toEqual([text, expect.stringMatching(`^identifier\\.${type}(\\.|$)`)]);
});

it('[PSI-1] is total, bounded and its own canonical form', () => {
  fc.assert(
    fc.property(fc.constantFrom(...identifierTypes), fc.string({ unit: 'binary', maxLength: 400 }), (type, text) => {
      const found = canonicalIdentifier(type, text);
      if (found.ok) expect(canonicalIdentifier(type, found.value)).toEqual(found);
    }),
    replaySeed(),
  );
  expect(value('email', `${'a'.repeat(10_000)}@example.org`)).toBe('identifier.email');
});

it('[PSI-1] the input of the function names the type: a number of one kind is not that of another', () => {
  const text = (type: IdentifierType): string => new TextDecoder().decode(identifierInput({ type, value: '9074729' }));
  expect(text('imo')).toBe('entente.id/v2\nimo\n9074729');
  expect(text('mmsi')).not.toBe(text('imo'));
});

it('[PSI-1] check digits of travel documents are those of ICAO 9303', () => {
  expect([travelDocumentDigit('L898902C3'), travelDocumentDigit('740812'), travelDocumentDigit('120415')]).toEqual([
    6, 2, 9,
  ]);
});
