import { readIndic } from './indic.ts';
import { readKana } from './kana.ts';

/** The alphabets that are read letter by letter, as a last resort between them and Latin. */
const tables: readonly string[] = [
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υu φf χkh ψps ωo',
  'אa בb גg דd הh וv זz חh טt יy כk ךk לl מm םm נn ןn סs עa פp ףp צts ץts קk רr שsh תt',
  'աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf',
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყk შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
];
const letters = new Map(
  tables.flatMap((table) => table.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)])),
);

const hangulStart = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
];
const hangulVowel = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const hangulEnd = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p h'.split(' ');

/** A word of Greek, Hebrew, Armenian, Georgian, Hangul, kana or a script of India in Latin letters; null when a letter has no reading. */
export function lastResort(word: string): string | null {
  const syllables = readIndic(word) ?? readKana(word);
  if (syllables !== null) return syllables;
  let latin = '';
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
  for (const letter of bare.replace(/ου/g, 'υ').replace(/μπ/g, 'β').replace(/ντ/g, 'δ')) {
    const syllable = letter.charCodeAt(0) - 0xac00;
    const read = letters.get(letter) ?? (syllable >= 0 && syllable < 11172 ? hangul(syllable) : undefined);
    if (read === undefined) return null;
    latin += read;
  }
  return latin;
}

function hangul(syllable: number): string {
  const end = syllable % 28;
  const vowel = ((syllable - end) / 28) % 21;
  return `${hangulStart[Math.floor(syllable / 588)] ?? ''}${hangulVowel[vowel] ?? ''}${hangulEnd[end] ?? ''}`;
}
