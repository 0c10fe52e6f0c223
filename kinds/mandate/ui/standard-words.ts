import type { TextLanguage } from '../../../packages/kind/agreed-text.ts';
import type { Words } from '../schema.ts';

type Leads = Omit<Words, 'title' | 'mandate'>;

/** Sentences that authors find in the form and may change: what is signed is what stands there in the end. */
export const standardWords: Readonly<Record<TextLanguage, Leads>> = {
  ar: {
    instruments: 'تستند المجموعة إلى ما يلي:',
    chair: 'تنتقل الرئاسة بهذا الترتيب، لفترات متساوية كما هو مبيَّن أدناه، ثم تبدأ من جديد:',
    secretariat: 'يتولى الأمانة العضو المذكور أدناه، فإن لم يُذكر أحد فمن يتولى الرئاسة.',
    meetings: 'تجتمع المجموعة مرة على الأقل في كل مدة من هذه المدد (ISO 8601):',
  },
  de: {
    instruments: 'Die Gruppe beruht auf:',
    chair:
      'Der Vorsitz wechselt in dieser Reihenfolge, jeweils für einen Zeitraum wie hier angegeben, und beginnt dann von vorn:',
    secretariat: 'Das Sekretariat führt das unten genannte Mitglied; ist keines genannt, das Mitglied im Vorsitz.',
    meetings: 'Die Gruppe tritt in jedem solchen Zeitraum (ISO 8601) mindestens einmal zusammen:',
  },
  en: {
    instruments: 'The group rests on:',
    chair: 'The chair passes in this order, each for a term as shown here, and then begins again:',
    secretariat: 'The secretariat is kept by the member named below; where none is named, by the member in the chair.',
    meetings: 'The group meets at least once in each such period (ISO 8601):',
  },
  es: {
    instruments: 'El grupo se basa en:',
    chair:
      'La presidencia rota en este orden, cada una por un período como el que se indica, y luego vuelve a empezar:',
    secretariat:
      'La secretaría corresponde al miembro indicado abajo; si no se indica ninguno, al que ejerza la presidencia.',
    meetings: 'El grupo se reúne al menos una vez en cada período de esta duración (ISO 8601):',
  },
  fr: {
    instruments: 'Le groupe se fonde sur :',
    chair: 'La présidence tourne dans cet ordre, chaque fois pour une période telle qu’indiquée, puis recommence :',
    secretariat: 'Le secrétariat est assuré par le membre nommé ci-dessous ; à défaut, par celui qui préside.',
    meetings: 'Le groupe se réunit au moins une fois par période de cette durée (ISO 8601) :',
  },
  it: {
    instruments: 'Il gruppo si fonda su:',
    chair: 'La presidenza ruota in quest’ordine, ogni volta per un periodo come qui indicato, e poi ricomincia:',
    secretariat: 'La segreteria è tenuta dal membro indicato qui sotto; se nessuno è indicato, da chi presiede.',
    meetings: 'Il gruppo si riunisce almeno una volta in ciascun periodo di questa durata (ISO 8601):',
  },
  nl: {
    instruments: 'De groep berust op:',
    chair:
      'Het voorzitterschap gaat in deze volgorde rond, telkens voor een periode zoals hier vermeld, en begint dan opnieuw:',
    secretariat:
      'Het secretariaat berust bij het hieronder genoemde lid; is er geen genoemd, bij het lid in de voorzittersstoel.',
    meetings: 'De groep komt in elke periode van deze duur (ISO 8601) ten minste eenmaal bijeen:',
  },
  pt: {
    instruments: 'O grupo assenta em:',
    chair: 'A presidência roda por esta ordem, cada uma por um período como o indicado, e depois recomeça:',
    secretariat: 'O secretariado cabe ao membro indicado abaixo; se nenhum for indicado, a quem exerce a presidência.',
    meetings: 'O grupo reúne-se pelo menos uma vez em cada período desta duração (ISO 8601):',
  },
};
