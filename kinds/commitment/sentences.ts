import type { TextLanguage } from '../../packages/kind/agreed-text.ts';
import { dayWords } from '../../packages/kind/day-words.ts';
import type { Text } from './schema.ts';

/**
 * What is signed beside the words of the authorities: who, by when, how it is seen, who may read it. Fixed sentences: a changed one would
 * change the hash of what was signed, so a new wording needs a new context of the signed text.
 */
interface Sentences {
  readonly decision: string;
  readonly commitment: string;
  readonly owners: (names: string) => string;
  /** Between names. */
  readonly between: string;
  readonly due: (day: string) => string;
  readonly noDue: string;
  readonly measure: (words: string) => string;
  readonly public: string;
  readonly internal: string;
}

const sentences: Readonly<Record<TextLanguage, Sentences>> = {
  ar: {
    decision: 'هذا قرار مشترك للسلطات الموقّعة.',
    commitment: 'هذا التزام مشترك للسلطات الموقّعة.',
    owners: (names) => `المسؤول عن التنفيذ: ${names}.`,
    between: '؛ ',
    due: (day) => `الأجل: إلى نهاية يوم ${day}.`,
    noDue: 'لم يحدَّد أجل.',
    measure: (words) => `يُعدّ منجَزًا إذا: ${words}`,
    public: 'يجوز للعموم الاطلاع على هذا النص بعد توقيع الجميع.',
    internal: 'هذا النص مخصّص لأعضاء المجموعة.',
  },
  de: {
    decision: 'Dies ist ein gemeinsamer Beschluss der unterzeichnenden Behörden.',
    commitment: 'Dies ist eine gemeinsame Zusage der unterzeichnenden Behörden.',
    owners: (names) => `Zuständig: ${names}.`,
    between: '; ',
    due: (day) => `Frist: bis zum Ablauf des ${day}.`,
    noDue: 'Eine Frist ist nicht bestimmt.',
    measure: (words) => `Erfüllt ist es, wenn: ${words}`,
    public: 'Dieser Text ist öffentlich, sobald alle unterzeichnet haben.',
    internal: 'Dieser Text ist für die Mitglieder der Gruppe bestimmt.',
  },
  en: {
    decision: 'This is a joint decision of the authorities that sign.',
    commitment: 'This is a joint commitment of the authorities that sign.',
    owners: (names) => `Responsible: ${names}.`,
    between: '; ',
    due: (day) => `Due: by the end of ${day}.`,
    noDue: 'No day is set.',
    measure: (words) => `It is done when: ${words}`,
    public: 'Everybody may read this text once all have signed.',
    internal: 'This text is for the members of the group.',
  },
  es: {
    decision: 'Esta es una decisión conjunta de las autoridades firmantes.',
    commitment: 'Este es un compromiso conjunto de las autoridades firmantes.',
    owners: (names) => `Responsable: ${names}.`,
    between: '; ',
    due: (day) => `Plazo: hasta el final del ${day}.`,
    noDue: 'No se fija plazo.',
    measure: (words) => `Se considera cumplido cuando: ${words}`,
    public: 'Cualquiera puede leer este texto una vez firmado por todos.',
    internal: 'Este texto es para los miembros del grupo.',
  },
  fr: {
    decision: 'Ceci est une décision commune des autorités signataires.',
    commitment: 'Ceci est un engagement commun des autorités signataires.',
    owners: (names) => `Responsable : ${names}.`,
    between: ' ; ',
    due: (day) => `Échéance : jusqu’à la fin du ${day}.`,
    noDue: 'Aucune échéance n’est fixée.',
    measure: (words) => `L’engagement est tenu lorsque : ${words}`,
    public: 'Chacun peut lire ce texte une fois qu’il est signé par tous.',
    internal: 'Ce texte est destiné aux membres du groupe.',
  },
  it: {
    decision: 'Questa è una decisione comune delle autorità firmatarie.',
    commitment: 'Questo è un impegno comune delle autorità firmatarie.',
    owners: (names) => `Responsabile: ${names}.`,
    between: '; ',
    due: (day) => `Scadenza: entro la fine del giorno ${day}.`,
    noDue: 'Non è fissata alcuna scadenza.',
    measure: (words) => `Si considera adempiuto quando: ${words}`,
    public: 'Chiunque può leggere questo testo una volta firmato da tutti.',
    internal: 'Questo testo è destinato ai membri del gruppo.',
  },
  nl: {
    decision: 'Dit is een gezamenlijk besluit van de ondertekenende autoriteiten.',
    commitment: 'Dit is een gezamenlijke toezegging van de ondertekenende autoriteiten.',
    owners: (names) => `Verantwoordelijk: ${names}.`,
    between: '; ',
    due: (day) => `Termijn: tot het einde van ${day}.`,
    noDue: 'Er is geen termijn gesteld.',
    measure: (words) => `Het is nagekomen wanneer: ${words}`,
    public: 'Iedereen mag deze tekst lezen zodra allen hebben ondertekend.',
    internal: 'Deze tekst is bestemd voor de leden van de groep.',
  },
  pt: {
    decision: 'Esta é uma decisão conjunta das autoridades signatárias.',
    commitment: 'Este é um compromisso conjunto das autoridades signatárias.',
    owners: (names) => `Responsável: ${names}.`,
    between: '; ',
    due: (day) => `Prazo: até ao fim do dia ${day}.`,
    noDue: 'Não foi fixado prazo.',
    measure: (words) => `Considera-se cumprido quando: ${words}`,
    public: 'Qualquer pessoa pode ler este texto depois de todos o assinarem.',
    internal: 'Este texto destina-se aos membros do grupo.',
  },
};

/** Of a version, what its signed text says; of the day only the day. */
type Said = Pick<Text, 'class' | 'texts' | 'public'> & { readonly due: { readonly day: string } | null };

/** What is signed in one language, paragraph by paragraph: the words agreed on, then all that binds beside them. */
export function paragraphsIn(
  language: TextLanguage,
  { class: kind, texts, due, public: isPublic }: Said,
  names: readonly string[],
): readonly string[] {
  const of = sentences[language];
  const words = texts.find((one) => one.language === language)?.text;
  if (words === undefined) return [];
  return [
    ...words.body.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    of[kind],
    of.owners(names.join(of.between)),
    due === null ? of.noDue : of.due(dayWords(language, due.day)),
    ...(words.measure === null ? [] : [of.measure(words.measure)]),
    isPublic ? of.public : of.internal,
  ];
}
