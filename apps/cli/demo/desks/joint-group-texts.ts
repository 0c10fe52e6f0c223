/** What the invented group has agreed, in its own words. All people, ports and papers are invented. */

type Words = readonly { readonly language: string; readonly text: string }[];
const words = (en: string, fr: string, ar: string): Words => [
  { language: 'en', text: en },
  { language: 'fr', text: fr },
  { language: 'ar', text: ar },
];

const mandate = [
  {
    language: 'en',
    text: {
      title: 'Permanent joint group on migration',
      mandate: 'The group brings the services of both countries together: at borders, at sea and in consulates.',
      instruments: 'It rests on:',
      chair: 'The chair goes round in this order, each for six months:',
      secretariat: 'The secretariat is with whoever is in the chair.',
      meetings: 'The group meets at least as often as this:',
    },
  },
  {
    language: 'fr',
    text: {
      title: 'Groupe mixte permanent sur la migration',
      mandate: 'Le groupe réunit les services des deux pays : aux frontières, en mer et dans les consulats.',
      instruments: 'Il se fonde sur :',
      chair: 'La présidence tourne dans cet ordre, pour six mois chacune :',
      secretariat: 'Le secrétariat est assuré par la présidence.',
      meetings: 'Le groupe se réunit au moins à cette fréquence :',
    },
  },
];

const scope = (en: string, fr: string): Words => [
  { language: 'en', text: en },
  { language: 'fr', text: fr },
];

const lanes = [
  { lane: 'border', scope: scope('Crossing points and the sea.', 'Les points de passage et la mer.') },
  { lane: 'police', scope: scope('Smuggling networks.', 'Les réseaux de trafic.') },
  { lane: 'asylum', scope: scope('Reception and protection.', 'L’accueil et la protection.') },
];

const duty = {
  rome: {
    names: [{ language: 'it', text: 'Paola Greco' }],
    telephone: '+390600000001',
    email: 'sala.operativa@interno.example',
    speaks: ['it', 'en', 'fr'],
  },
  rabat: {
    names: [
      { language: 'fr', text: 'Salma Tazi' },
      { language: 'ar', text: 'سلمى التازي' },
    ],
    telephone: '+212600000001',
    email: 'permanence@interieur.example',
    speaks: ['ar', 'fr', 'en'],
  },
};

const names = [
  {
    ...{ type: 'operation', country: null, office: null, fixed: true },
    forms: [
      { language: 'en', form: 'Operation Meridian Gate', variants: [], note: null },
      { language: 'fr', form: 'Opération Meridian Gate', variants: [], note: null },
      { language: 'ar', form: 'عملية ميريديان غيت', variants: [], note: null },
    ],
    never: [{ language: 'fr', form: 'Opération Porte du Méridien' }],
  },
];

const meeting = {
  titles: words(
    'Third meeting of the joint group',
    'Troisième réunion du groupe mixte',
    'الاجتماع الثالث للمجموعة المشتركة',
  ),
  place: 'Rabat, hall 2',
  delegation: [{ name: 'Salma Tazi', role: 'Secretary of the group' }],
  agenda: [
    {
      titles: words(
        'Boats at the northern coves',
        'Embarcations dans les criques du nord',
        'القوارب في الخلجان الشمالية',
      ),
      lane: 'border',
      minutes: 40,
    },
    {
      titles: words('A contact point in each port', 'Un point de contact dans chaque port', 'نقطة اتصال في كل ميناء'),
      lane: 'police',
      minutes: 30,
    },
  ],
};

const commitments = [
  {
    texts: [
      {
        language: 'fr',
        text: {
          title: 'Un point de contact dans chaque port du nord',
          body: 'Les deux parties désignent un point de contact permanent dans chaque port du nord.',
          measure: 'la liste est échangée et chacun a répondu à un appel d’essai.',
        },
      },
      {
        language: 'ar',
        text: {
          title: 'نقطة اتصال في كل ميناء من موانئ الشمال',
          body: 'يعيّن الطرفان نقطة اتصال دائمة في كل ميناء من موانئ الشمال.',
          measure: 'تُبودلت القائمة وردّت كل نقطة على مكالمة تجريبية.',
        },
      },
    ],
    owners: ['ma-moi'],
    lanes: ['border'],
    within: 60,
    report: { status: 'onTrack', evidence: 'Four of six ports have named somebody.', percent: 65 },
  },
  {
    texts: [
      {
        language: 'en',
        text: {
          title: 'A shared list of lost and stolen boats',
          body: 'Each side gives the other a list of boats reported lost or stolen on the first day of every month.',
          measure: 'two lists in a row have been exchanged.',
        },
      },
      {
        language: 'ar',
        text: {
          title: 'قائمة مشتركة بالقوارب المفقودة والمسروقة',
          body: 'يسلّم كل طرف الآخر في أول يوم من كل شهر قائمة بالقوارب المبلّغ عن فقدانها أو سرقتها.',
          measure: 'جرى تبادل قائمتين متتاليتين.',
        },
      },
    ],
    owners: ['it-moi', 'ma-moi'],
    lanes: ['police', 'border'],
    within: 12,
    report: { status: 'atRisk', evidence: 'The second list waits for two harbour offices.', percent: 40 },
  },
];

const communique = {
  title: words(
    'Joint statement of the two ministries',
    'Déclaration commune des deux ministères',
    'بيان مشترك للوزارتين',
  ),
  clauses: [
    {
      type: 'paragraph',
      texts: words(
        'The joint group met and took stock of the season.',
        'Le groupe mixte s’est réuni et a fait le bilan de la saison.',
        'اجتمعت المجموعة المشتركة واستعرضت حصيلة الموسم.',
      ),
    },
    {
      type: 'point',
      texts: words(
        'The two sides will name a contact point in each northern port before spring.',
        'Les deux parties désigneront un point de contact dans chaque port du nord avant le printemps.',
        'سيعيّن الجانبان نقطة اتصال في كل ميناء من موانئ الشمال قبل الربيع.',
      ),
    },
    {
      type: 'point',
      texts: words(
        'They will exchange lists of lost and stolen boats every month.',
        'Elles échangeront chaque mois des listes d’embarcations perdues ou volées.',
        'وسيتبادلان كل شهر قوائم القوارب المفقودة والمسروقة.',
      ),
    },
  ],
};

const reports = [
  {
    source: 'The Harbour Post (invented)',
    text: `The Italian Minister of the Interior, Sandro Valdoria, held talks on Tuesday in Rabat with his Moroccan counterpart, Idriss Ouzzalim.
The two ministers agreed to name a contact point in each northern port before spring. They also agreed to exchange lists of lost and stolen boats every month.`,
  },
  {
    source: 'Le Courrier du Cap (inventé)',
    text: `Le ministre italien de l’Intérieur, Sandro Valdoria, s’est entretenu mardi à Rabat avec son homologue marocain, Idriss Ouzzalim.
Les deux ministres sont convenus de désigner un point de contact dans chaque port du nord avant l’été.`,
  },
];

export const agreedTexts = { mandate, lanes, duty, names, meeting, commitments, communique, reports };
