/** Words of a name that are not the name: what they are, in the Latin or Arabic letters that a token is read into. */
export const roles = [
  ...(['name', 'patronymic', 'particle', 'kunya', 'nasab', 'honorific', 'initial', 'legal', 'number'] as const),
] as const;
export type Role = (typeof roles)[number];

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** Articles that stand alone or before a hyphen. */
export const articles = new Set(list('al el ul ال'));
/** Articles as the sun letters make them: only before a hyphen, for alone they are other words. */
export const sunArticles = new Set(list('ad an ar as ash at ath az adh er es ed en et ez ol il dh ud ur us oul eul'));

/** Servant of: the first half of names such as Abd al-Rahman, however it is joined, and as hands slip. */
export const servant = new Set(
  list(`abd abdu abdul abdel abdal abdol abdil abder abdur abdus abdou abdoul abed abdool abt عبد
  badul badur badel adbul adbur adbel abudl abedl abdlu`),
);
/** Faith, of: the second half of names such as Nur al-Din. */
export const faith = new Set(list('din deen eddin eddine aldin uddin addin ادين دين الدين'));
export const god = new Set(list('allah ullah ollah llah allahi ullahi ollahi الله اللهي لله للاه'));

const particles = list(
  `de del della delle dello degli di da do dos das du des la le les lo los las van von der den ter ten zu zum of the and y e et
  und for to a w z san af av`,
);
const kunya = list('abu abou abo aboo bu bou abi aba umm oum um om ام ابو ابي ابا بو');
const nasab = list(
  'bin ben ibn ibnu ebn mint منت ould oulad walad wuld weld wald bint bent binte binti ibnat son zade bte bn ait بن ابن بنت ولد ايت',
);
const honorifics = list(
  `mr mrs ms miss dr doctor prof professor sir lord dame lady jr sr ii iii iv phd md eng engineer ing avv dott
  m mme mlle monsieur madame herr frau signor signora senor senora don dona sig
  general gen major maj colonel col lieutenant lt captain capt brigadier brig commander admiral sergeant marshal field chief
  minister ambassador president prasident presidente presiden presedinte presedintele preshedintele preshedinte presedintelui predsjednik prezydent prezident
  elnok prezidents prezidentas president presidentti prezydenta premier senator governor 
  sheikh shaikh shaykh sheik cheikh shaikhul haji hajji hadji hajj hajja el-hadj hadj alhaj alhaji mullah mulla molla maulavi mawlawi
  maulawi mawlavi maulvi molvi moulavi mawlana maulana mufti imam ayatollah hojatoleslam hodjatoleslam hojjatoleslam hodjatolislam
  ustad ustaz ustadh hafiz qari qazi saheb sahib saib sayyid sayed sayyed sayid seyyed seyed syed sardar malik-ul
  الشيخ شيخ الحاج حاج حاجي حجي حجت حجه حجة hojat hojjat hodjat دكتور الدكتور سيد السيد مولوي ملا حافظ مولانا استاذ الاستاذ لواء عميد عقيد الرئيس رئيس جنرال قاري
  prezident polkovnik gospodin doktor mv mt mss`,
);

/** What follows a title and belongs to it: sheikh of the hadith, proof of Islam, judge of judges. */
export const titled = new Set(
  list('hadith hadis hadees islam eslam oleslam qudat qozat الحديث حديث الاسلام اسلام القضات القضاة لقضات قضات'),
);

const roleOfWord = new Map<string, Role>([
  ...particles.map((word): [string, Role] => [word, 'particle']),
  ...kunya.map((word): [string, Role] => [word, 'kunya']),
  ...nasab.map((word): [string, Role] => [word, 'nasab']),
  ...honorifics.map((word): [string, Role] => [word, 'honorific']),
]);

/** What a person is called by those who know them, and how the same person stands in a passport. */
const familiar: Readonly<Record<string, string>> = {
  ...{
    bill: 'william',
    billy: 'william',
    bob: 'robert',
    bobby: 'robert',
    dick: 'richard',
    rick: 'richard',
    ted: 'theodore',
  },
  ...{ jim: 'james', jimmy: 'james', tom: 'thomas', tommy: 'thomas', mike: 'michael', joe: 'joseph', dave: 'david' },
  ...{
    tony: 'antonio',
    pepe: 'jose',
    paco: 'francisco',
    pancho: 'francisco',
    nacho: 'ignacio',
    beppe: 'giuseppe',
    peppe: 'giuseppe',
  },
  ...{ gigi: 'luigi', nino: 'antonio', pippo: 'filippo', sepp: 'joseph', fritz: 'friedrich', heinz: 'heinrich' },
  ...{
    sasha: 'aleksandr',
    misha: 'mikhail',
    volodya: 'vladimir',
    vova: 'vladimir',
    kolya: 'nikolai',
    vanya: 'ivan',
    dima: 'dmitri',
  },
  ...{
    yura: 'yuri',
    kostya: 'konstantin',
    petya: 'petr',
    tolya: 'anatoli',
    zhenya: 'evgeni',
    seryozha: 'sergei',
    alyosha: 'aleksei',
  },
};

/** Names that are commonly shortened in writing, each with its full form. */
export const shortened = new Map<string, string>([
  ...Object.entries(familiar),
  ...list('mohd mhd muhd mohmd mohamd muhmd moh').map((short): [string, string] => [short, 'mohammed']),
  ...Object.entries({
    abdulr: 'abdulrahman',
    wm: 'william',
    jos: 'joseph',
    chas: 'charles',
    alex: 'aleksandr',
    mg: 'maung',
  }),
  ...Object.entries({
    intl: 'international',
    natl: 'national',
    govt: 'government',
    univ: 'university',
    bros: 'brothers',
  }),
  ...Object.entries({
    mfg: 'manufacturing',
    assn: 'association',
    assoc: 'association',
    tech: 'technology',
    ind: 'industries',
  }),
]);

const slavicFather =
  /(?:ovi?ch|evi?ch|ovy?ch|evy?ch|avi?ch|yevich|ievich|ovitch|evitch|vits|vics|owicz|ewicz|witsch|witsj|ovna|evna|owna|auna|euna|ivna|yivna|ichna|inichna)$/;

/** What a word is, by the word alone; its letters as `latinLetters` or `arabicLetters` give them. */
export function roleOf(letters: string): Role {
  const known = roleOfWord.get(letters);
  if (known !== undefined) return known;
  if (letters.length >= 7 && slavicFather.test(letters)) return 'patronymic';
  return /^[0-9]+$/.test(letters) ? 'number' : 'name';
}

/**
 * Very common given and family names, by languages: that two names share one of them says little. Spelled once; other spellings and
 * scripts come to the same skeleton.
 */
export const commonNames: readonly string[] = list(
  `mohammed ahmed mahmoud mustafa ali hassan hussein ibrahim ismail khalil khaled omar othman youssef yusuf said salem saleh
  hamid hamed abdallah abdulrahman karim rahim aziz rashid jamal kamal jamil nasir nasser tariq walid ziad fatima aisha zainab
  maryam khadija amina sara idris bilal hamza samir munir nabil adel amir amin farid faisal fahd sultan majid saad sulaiman daoud
  musa isa yahya zakaria haidar jafar reza mehdi mohsen javad morteza mojtaba akbar hosseini khan akhund agha shah gul wali
  vladimir aleksandr sergei andrei aleksei nikolai mikhail dmitri igor oleg viktor yuri ivan pavel petr vasili konstantin anatoli
  valeri evgeni roman maksim denis viacheslav vladislav stanislav leonid boris anna elena olga natalia tatiana svetlana irina
  ekaterina maria ivanov petrov
  jose juan luis carlos miguel pedro antonio francisco jesus manuel rafael garcia martinez rodriguez gonzalez hernandez lopez
  perez sanchez ramirez torres flores john james robert michael william david richard joseph thomas charles george paul peter
  jean pierre marie andre michel hans klaus kim ri pak choe li wang zhang chen liu yang chol yong smith johnson jones brown`,
);

/** Legal forms: the written forms, letters only, of one class each; which class differs says that the companies differ. */
const legal: Readonly<Record<string, string>> = {
  limited: `ltd limited llc lc llp ooo ооо gmbh srl sarl spzoo sro doo kft bv pty ptyltd pvtltd privatelimited coltd companylimited
    limitedliabilitycompany societateacuraspunderelimitata обществосограниченнойответственностью pteltd ptyltd sdnbhd uab oy oü
    societaaresponsabilitalimitata sociedaddereponsabilidadlimitada societearesponsabilitelimitee gesellschaftmitbeschrankterhaftung
    obshchestvosogranichennoyotvetstvennostyu obshestvosogranichennoyotvetstvennostyu slne sl ltda oo
    limitedliability fzllc fze fzco`,
  stock: `ag aktiengesellschaft aktiengeselschaft akg sa spa plc jsc ojsc cjsc pjsc oao ao zao pao nv ab as asa jointstockcompany
    openjointstockcompany closedjointstockcompany publicjointstockcompany joyntstockcompany publiclimitedcompany
    aktsionernoeobshchestvo aktsionernoeobshestvo sociedadanonima societeanonyme societaperazioni akciovasspolecnost se
    saoc saog qsc psc bsc`,
  company: `company co corporation corp inc incorporated compan cie compagnie`,
  nonprofit: `ano nko eingetragenerverein ev`,
};

export const legalForms = new Map<string, string>(
  Object.entries(legal).flatMap(([form, words]) => list(words).map((word): [string, string] => [word, form])),
);
/** First words of legal forms written in several words, and how many words they may have. */
export const longestLegalForm = 6;

/** Words that many organisations bear: shared, they say little; and that a name is an organisation's. */
export const organisationWords = new Set(
  list(
    `bank banque banca banco group groupe gruppe holding holdings industries industry industrial international global trading
    trade services service systems management trust foundation fund capital investment investments construction
    engineering company corporation shipping marine aviation airlines airways oil gas petroleum energy technology technologies
    university institute academy ministry government organization organisation association center centre national islamic
    brigade front party army movement council committee agency limited enterprise enterprises business systems factory plant zavod refinery
    brothers sons partners consulting solutions media insurance finance financial development import export
    naviera ministere ministero ministerio ministerium universite universita universidad universitat bundesministerium innenministerium
    بنك مصرف شركة مؤسسة جمعية وزارة الوزارة جامعة الجامعة مديرية المديرية سفارة قنصلية`,
  ),
);

/** Places that a company's branch adds to its name. */
export const branchWords = new Set(
  list(
    `europe europa asia africa america overseas international schweiz switzerland suisse germany deutschland france italia italy
    espana spain uk usa us china india russia mexico maroc morocco algerie tunisie egypt gulf middle east far uae dubai`,
  ),
);

const numberWords = list('zero one two three four five six seven eight nine ten eleven twelve');
const ordinals = list('zeroth first second third fourth fifth sixth seventh eighth ninth tenth');
const tens: Readonly<Record<string, string>> = { twenty: '20', thirty: '30', forty: '40', fourty: '40', fifty: '50' };
const digits = new Map<string, string>([
  ...numberWords.map((word, at): [string, string] => [word, String(at)]),
  ...ordinals.map((word, at): [string, string] => [word, String(at)]),
  ...Object.entries(tens),
  ...['1st', '2nd', '3rd', ...Array.from({ length: 17 }, (_, at) => `${at + 4}th`)].map(
    (word, at): [string, string] => [word, String(at + 1)],
  ),
]);

/** Digits of a number written in a word or as one digit; undefined of other words. */
export const numberOf = (letters: string): string | undefined =>
  /^[0-9]$/.test(letters) ? letters : digits.get(letters);
