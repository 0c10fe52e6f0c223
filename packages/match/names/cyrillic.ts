/** Cyrillic letters in the Latin letters that passports use for them; where passports differ, the counted costs of signs bridge it. */
const letters: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
  },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{
    щ: 'sh',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    ї: 'i',
    є: 'ye',
    ў: 'v',
    ј: 'j',
    љ: 'l',
    њ: 'n',
  },
  ...{ ђ: 'dj', ћ: 'ch', џ: 'dj', ѓ: 'g', ќ: 'k', ѕ: 'z', қ: 'k', ғ: 'gh', ң: 'n', ү: 'u', ұ: 'u', һ: 'h', ө: 'o' },
  ...{ ә: 'a', ҳ: 'h', ҷ: 'dj', ӣ: 'i', ӯ: 'u', ĸ: 'k', '’': '', "'": '' },
};

/** Latin capitals that stand for the Cyrillic letter that looks like them, in a word that is otherwise Cyrillic. */
const lookalikes: Readonly<Record<string, string>> = { B: 'в', C: 'с', H: 'н', P: 'р', X: 'х', Y: 'у' };

/** A Cyrillic word in Latin letters. */
export function romanised(written: string): string {
  const word = written.replace(/[BCHPXY]/g, (letter) => lookalikes[letter] ?? letter);
  let latin = '';
  for (const letter of word.toLowerCase()) latin += letters[letter] ?? letter;
  return latin;
}
