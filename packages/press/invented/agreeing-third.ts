import type { Agreeing } from './agreeing.ts';

/** A third set, written after both others were met and measured once: the figures of docs/decisions on reading the press come from it. */
export const agreeingThird: Readonly<Record<string, Agreeing>> = {
  en: {
    lead: 'Chilean Interior Minister Rosario Ibacache and her Estonian counterpart, Taavi Lepmets, met in Santiago on Thursday.',
    agreed: [
      'Chile and Estonia pledged to give each other early warning of new smuggling routes.',
      'A declaration adopted after the meeting commits both governments to yearly reviews.',
      'From January, Estonian instructors will teach at the Chilean police academy under a shared programme.',
      'The delegations settled on a common form for requests about missing persons.',
    ],
    not: ['Mr Lepmets said a deal was still far away.', 'The opposition wants the agreement to be cancelled.'],
  },
  fr: {
    lead: 'La ministre chilienne de l’Intérieur, Rosario Ibacache, a rencontré jeudi à Santiago son homologue estonien, Taavi Lepmets.',
    agreed: [
      'Le Chili et l’Estonie ont promis de s’alerter mutuellement des nouvelles routes de trafic.',
      'Une déclaration adoptée à l’issue de la rencontre engage les deux gouvernements à un bilan annuel.',
      'Dès janvier, des instructeurs estoniens enseigneront à l’école de police chilienne dans le cadre d’un programme commun.',
      'Les délégations ont arrêté un formulaire commun pour les personnes disparues.',
    ],
    not: ['M. Lepmets a dit qu’un accord restait lointain.', 'L’opposition veut que l’accord soit annulé.'],
  },
  de: {
    lead: 'Die chilenische Innenministerin Rosario Ibacache hat am Donnerstag in Santiago ihren estnischen Kollegen Taavi Lepmets getroffen.',
    agreed: [
      'Chile und Estland sagten einander zu, früh vor neuen Schleuserrouten zu warnen.',
      'Eine nach dem Treffen verabschiedete Erklärung verpflichtet beide Regierungen zu jährlichen Berichten.',
      'Ab Januar werden estnische Ausbilder im Rahmen eines gemeinsamen Programms an der chilenischen Polizeiakademie lehren.',
      'Die Delegationen legten ein gemeinsames Formular für Vermisste fest.',
    ],
    not: ['Lepmets sagte, ein Abkommen sei noch fern.', 'Die Opposition will, dass das Abkommen gekündigt wird.'],
  },
  it: {
    lead: 'La ministra dell’Interno cilena, Rosario Ibacache, ha incontrato giovedì a Santiago il suo omologo estone, Taavi Lepmets.',
    agreed: [
      'Cile ed Estonia hanno promesso di avvertirsi a vicenda delle nuove rotte del traffico.',
      'Una dichiarazione adottata dopo l’incontro impegna i due governi a una verifica annuale.',
      'Da gennaio istruttori estoni insegneranno all’accademia di polizia cilena nell’ambito di un programma comune.',
      'Le delegazioni hanno fissato un modulo comune per le persone scomparse.',
    ],
    not: ['Lepmets ha detto che un accordo è ancora lontano.', 'L’opposizione vuole che l’accordo sia annullato.'],
  },
  es: {
    lead: 'La ministra del Interior de Chile, Rosario Ibacache, se reunió el jueves en Santiago con su homólogo estonio, Taavi Lepmets.',
    agreed: [
      'Chile y Estonia prometieron alertarse mutuamente de las nuevas rutas del tráfico.',
      'Una declaración adoptada tras el encuentro obliga a los dos gobiernos a una revisión anual.',
      'Desde enero, instructores estonios enseñarán en la academia de policía chilena dentro de un programa común.',
      'Las delegaciones fijaron un formulario común para las personas desaparecidas.',
    ],
    not: ['Lepmets dijo que un acuerdo sigue lejos.', 'La oposición quiere que el acuerdo sea anulado.'],
  },
  pt: {
    lead: 'A ministra do Interior do Chile, Rosario Ibacache, reuniu-se na quinta-feira em Santiago com o seu homólogo estoniano, Taavi Lepmets.',
    agreed: [
      'O Chile e a Estônia prometeram alertar-se mutuamente sobre novas rotas de tráfico.',
      'Uma declaração adotada após o encontro obriga os dois governos a uma revisão anual.',
      'A partir de janeiro, instrutores estonianos ensinarão na academia de polícia chilena no âmbito de um programa comum.',
      'As delegações fixaram um formulário comum para pessoas desaparecidas.',
    ],
    not: ['Lepmets disse que um acordo ainda está longe.', 'A oposição quer que o acordo seja anulado.'],
  },
  nl: {
    lead: 'De Chileense minister van Binnenlandse Zaken Rosario Ibacache ontmoette donderdag in Santiago haar Estse ambtgenoot Taavi Lepmets.',
    agreed: [
      'Chili en Estland beloofden elkaar vroeg te waarschuwen voor nieuwe smokkelroutes.',
      'Een na afloop aangenomen verklaring verplicht beide regeringen tot een jaarlijkse evaluatie.',
      'Vanaf januari zullen Estse instructeurs in het kader van een gezamenlijk programma lesgeven aan de Chileense politieacademie.',
      'De delegaties stelden een gezamenlijk formulier voor vermiste personen vast.',
    ],
    not: ['Lepmets zei dat een akkoord nog ver weg is.', 'De oppositie wil dat het akkoord wordt opgezegd.'],
  },
  sv: {
    lead: 'Chiles inrikesminister Rosario Ibacache träffade på torsdagen i Santiago sin estniske kollega Taavi Lepmets.',
    agreed: [
      'Chile och Estland lovade att varna varandra tidigt för nya smuggelvägar.',
      'En förklaring som antogs efter mötet förpliktar båda regeringarna till en årlig översyn.',
      'Från januari ska estniska instruktörer undervisa vid den chilenska polisskolan inom ett gemensamt program.',
      'Delegationerna fastställde ett gemensamt formulär för försvunna personer.',
    ],
    not: ['Lepmets sade att ett avtal fortfarande är långt borta.', 'Oppositionen vill att avtalet sägs upp.'],
  },
  ar: {
    lead: 'التقت وزيرة الداخلية التشيلية روساريو إيباكاتشي يوم الخميس في سانتياغو نظيرها الإستوني تافي ليبمتس.',
    agreed: [
      'ووعدت تشيلي وإستونيا بالإنذار المبكر المتبادل بشأن طرق التهريب الجديدة.',
      'ويلزم إعلان اعتمد بعد اللقاء الحكومتين بمراجعة سنوية.',
      'واعتبارا من يناير سيدرس مدربون إستونيون في أكاديمية الشرطة التشيلية ضمن برنامج مشترك.',
      'وحدد الوفدان استمارة مشتركة للأشخاص المفقودين.',
    ],
    not: ['وقال ليبمتس إن الاتفاق ما زال بعيدا.', 'وتريد المعارضة إلغاء الاتفاق.'],
  },
};
