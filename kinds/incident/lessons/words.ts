import type { Category, Severity } from '../vocabulary.ts';

export const draftLanguages = ['ar', 'de', 'en', 'es', 'fr', 'it'] as const;
export type DraftLanguage = (typeof draftLanguages)[number];

/** The sentences of the first draft. Numbers stand after a colon, so that no language needs forms of plural. */
export interface LessonsWords {
  readonly title: (room: string) => string;
  readonly summary: string;
  readonly place: string;
  readonly period: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityNow: string;
  readonly merged: (title: string, member: string) => string;
  readonly timeline: string;
  readonly more: string;
  readonly categories: Readonly<Record<Category, string>>;
  readonly firsts: string;
  readonly firstLine: (member: string) => string;
  readonly firstReport: (member: string) => string;
  readonly firstTask: string;
  readonly firstMeasure: string;
  readonly never: string;
  readonly tasks: string;
  readonly tasksAll: string;
  readonly tasksInTime: string;
  readonly taskLate: string;
  readonly taskUndone: string;
  readonly nobody: string;
  readonly reports: string;
  readonly reportsPlanned: string;
  readonly reportsOf: (member: string, inTime: number, late: number, missing: number) => string;
  readonly missingHours: string;
  readonly struck: string;
  readonly struckLine: (before: string, after: string) => string;
  readonly nothing: string;
  readonly well: string;
  readonly change: string;
  readonly toWrite: string;
}

export const lessonsWords: Readonly<Record<DraftLanguage, LessonsWords>> = {
  en: {
    title: (room) => `Lessons of the incident: ${room}`,
    summary: 'The incident',
    place: 'Place',
    period: 'Room open',
    severities: { minor: 'minor', moderate: 'moderate', severe: 'severe', extreme: 'extreme' },
    severityNow: 'Severity',
    merged: (title, member) => `Merged into this room: ${title} (${member})`,
    timeline: 'Main events',
    more: 'Further lines in the log',
    categories: {
      event: 'Event',
      decision: 'Decision',
      information: 'Information',
      request: 'Request',
      communication: 'Communication',
      measure: 'Measure',
    },
    firsts: 'Time from the opening to first actions',
    firstLine: (member) => `First line in the log by ${member}`,
    firstReport: (member) => `First situation report by ${member}`,
    firstTask: 'First task taken up',
    firstMeasure: 'First measure',
    never: 'never',
    tasks: 'Tasks',
    tasksAll: 'Tasks in all',
    tasksInTime: 'Done in time',
    taskLate: 'Done late, by',
    taskUndone: 'Not done when the room closed',
    nobody: 'nobody',
    reports: 'Situation reports: planned and actual',
    reportsPlanned: 'Planned hours',
    reportsOf: (member, inTime, late, missing) => `${member}: in time ${inTime}, late ${late}, missing ${missing}`,
    missingHours: 'Missing hours',
    struck: 'What was put right in the log',
    struckLine: (before, after) => `“${before}” became “${after}”`,
    nothing: 'Nothing.',
    well: 'What went well',
    change: 'What should change, who sees to it and by when',
    toWrite: 'To be written by the members.',
  },
  fr: {
    title: (room) => `Enseignements de l’incident : ${room}`,
    summary: 'L’incident',
    place: 'Lieu',
    period: 'Cellule active',
    severities: { minor: 'mineure', moderate: 'modérée', severe: 'grave', extreme: 'extrême' },
    severityNow: 'Gravité',
    merged: (title, member) => `Fusionnée avec cette cellule : ${title} (${member})`,
    timeline: 'Principaux événements',
    more: 'Autres lignes de la main courante',
    categories: {
      event: 'Événement',
      decision: 'Décision',
      information: 'Information',
      request: 'Demande',
      communication: 'Communication',
      measure: 'Mesure',
    },
    firsts: 'Délais entre l’ouverture et les premières actions',
    firstLine: (member) => `Première ligne de la main courante par ${member}`,
    firstReport: (member) => `Premier point de situation par ${member}`,
    firstTask: 'Première tâche engagée',
    firstMeasure: 'Première mesure',
    never: 'jamais',
    tasks: 'Tâches',
    tasksAll: 'Nombre de tâches',
    tasksInTime: 'Accomplies dans les délais',
    taskLate: 'Accomplie en retard, de',
    taskUndone: 'Non accomplie à la fermeture',
    nobody: 'personne',
    reports: 'Points de situation : prévus et effectués',
    reportsPlanned: 'Heures prévues',
    reportsOf: (member, inTime, late, missing) =>
      `${member} : à l’heure ${inTime}, en retard ${late}, manquants ${missing}`,
    missingHours: 'Heures manquantes',
    struck: 'Ce qui a été rectifié dans la main courante',
    struckLine: (before, after) => `« ${before} » est devenu « ${after} »`,
    nothing: 'Rien.',
    well: 'Ce qui a bien fonctionné',
    change: 'Ce qui doit changer, qui s’en charge et pour quand',
    toWrite: 'À rédiger par les membres.',
  },
  it: {
    title: (room) => `Insegnamenti dell’incidente: ${room}`,
    summary: 'L’incidente',
    place: 'Luogo',
    period: 'Sala attiva',
    severities: { minor: 'lieve', moderate: 'moderata', severe: 'grave', extreme: 'estrema' },
    severityNow: 'Gravità',
    merged: (title, member) => `Confluita in questa sala: ${title} (${member})`,
    timeline: 'Eventi principali',
    more: 'Altre righe del diario',
    categories: {
      event: 'Evento',
      decision: 'Decisione',
      information: 'Informazione',
      request: 'Richiesta',
      communication: 'Comunicazione',
      measure: 'Misura',
    },
    firsts: 'Tempi dall’apertura alle prime azioni',
    firstLine: (member) => `Prima riga del diario di ${member}`,
    firstReport: (member) => `Primo rapporto di situazione di ${member}`,
    firstTask: 'Primo compito avviato',
    firstMeasure: 'Prima misura',
    never: 'mai',
    tasks: 'Compiti',
    tasksAll: 'Compiti in totale',
    tasksInTime: 'Svolti nei tempi',
    taskLate: 'Svolto in ritardo, di',
    taskUndone: 'Non svolto alla chiusura',
    nobody: 'nessuno',
    reports: 'Rapporti di situazione: previsti ed effettivi',
    reportsPlanned: 'Orari previsti',
    reportsOf: (member, inTime, late, missing) =>
      `${member}: puntuali ${inTime}, in ritardo ${late}, mancanti ${missing}`,
    missingHours: 'Orari mancanti',
    struck: 'Che cosa è stato rettificato nel diario',
    struckLine: (before, after) => `«${before}» è diventato «${after}»`,
    nothing: 'Nulla.',
    well: 'Che cosa ha funzionato',
    change: 'Che cosa deve cambiare, chi se ne occupa ed entro quando',
    toWrite: 'Da scrivere a cura dei membri.',
  },
  es: {
    title: (room) => `Lecciones del incidente: ${room}`,
    summary: 'El incidente',
    place: 'Lugar',
    period: 'Sala activa',
    severities: { minor: 'leve', moderate: 'moderada', severe: 'grave', extreme: 'extrema' },
    severityNow: 'Gravedad',
    merged: (title, member) => `Integrada en esta sala: ${title} (${member})`,
    timeline: 'Principales acontecimientos',
    more: 'Otras anotaciones del diario',
    categories: {
      event: 'Acontecimiento',
      decision: 'Decisión',
      information: 'Información',
      request: 'Solicitud',
      communication: 'Comunicación',
      measure: 'Medida',
    },
    firsts: 'Tiempo desde la apertura hasta las primeras acciones',
    firstLine: (member) => `Primera anotación de ${member}`,
    firstReport: (member) => `Primer informe de situación de ${member}`,
    firstTask: 'Primera tarea iniciada',
    firstMeasure: 'Primera medida',
    never: 'nunca',
    tasks: 'Tareas',
    tasksAll: 'Total de tareas',
    tasksInTime: 'Realizadas a tiempo',
    taskLate: 'Realizada con retraso, de',
    taskUndone: 'Sin realizar al cierre',
    nobody: 'nadie',
    reports: 'Informes de situación: previstos y reales',
    reportsPlanned: 'Horas previstas',
    reportsOf: (member, inTime, late, missing) =>
      `${member}: a tiempo ${inTime}, con retraso ${late}, faltan ${missing}`,
    missingHours: 'Horas que faltan',
    struck: 'Lo que se rectificó en el diario',
    struckLine: (before, after) => `«${before}» pasó a ser «${after}»`,
    nothing: 'Nada.',
    well: 'Lo que funcionó bien',
    change: 'Lo que debe cambiar, quién se ocupa y para cuándo',
    toWrite: 'Por redactar por los miembros.',
  },
  de: {
    title: (room) => `Lehren aus dem Vorfall: ${room}`,
    summary: 'Der Vorfall',
    place: 'Ort',
    period: 'Lagezentrum geöffnet',
    severities: { minor: 'gering', moderate: 'mittel', severe: 'schwer', extreme: 'extrem' },
    severityNow: 'Schwere',
    merged: (title, member) => `Mit diesem Lagezentrum zusammengelegt: ${title} (${member})`,
    timeline: 'Wichtigste Ereignisse',
    more: 'Weitere Zeilen im Lagetagebuch',
    categories: {
      event: 'Ereignis',
      decision: 'Entscheidung',
      information: 'Information',
      request: 'Anforderung',
      communication: 'Mitteilung',
      measure: 'Maßnahme',
    },
    firsts: 'Zeit von der Eröffnung bis zu den ersten Handlungen',
    firstLine: (member) => `Erste Zeile im Lagetagebuch von ${member}`,
    firstReport: (member) => `Erster Lagebericht von ${member}`,
    firstTask: 'Erste Aufgabe begonnen',
    firstMeasure: 'Erste Maßnahme',
    never: 'nie',
    tasks: 'Aufgaben',
    tasksAll: 'Aufgaben insgesamt',
    tasksInTime: 'Rechtzeitig erledigt',
    taskLate: 'Verspätet erledigt, um',
    taskUndone: 'Bei Schließung nicht erledigt',
    nobody: 'niemand',
    reports: 'Lageberichte: geplant und tatsächlich',
    reportsPlanned: 'Geplante Zeiten',
    reportsOf: (member, inTime, late, missing) =>
      `${member}: rechtzeitig ${inTime}, verspätet ${late}, fehlend ${missing}`,
    missingHours: 'Fehlende Zeiten',
    struck: 'Was im Lagetagebuch berichtigt wurde',
    struckLine: (before, after) => `„${before}“ wurde zu „${after}“`,
    nothing: 'Nichts.',
    well: 'Was gut lief',
    change: 'Was sich ändern soll, wer sich darum kümmert und bis wann',
    toWrite: 'Von den Mitgliedern zu verfassen.',
  },
  ar: {
    title: (room) => `الدروس المستخلصة من الحادث: ${room}`,
    summary: 'الحادث',
    place: 'المكان',
    period: 'مدة عمل الخلية',
    severities: { minor: 'طفيفة', moderate: 'متوسطة', severe: 'جسيمة', extreme: 'قصوى' },
    severityNow: 'درجة الخطورة',
    merged: (title, member) => `أُدمجت في هذه الخلية: ${title} (${member})`,
    timeline: 'أهم الأحداث',
    more: 'أسطر أخرى في السجل',
    categories: {
      event: 'حدث',
      decision: 'قرار',
      information: 'معلومة',
      request: 'طلب',
      communication: 'تواصل',
      measure: 'تدبير',
    },
    firsts: 'المدة من الفتح إلى أولى الإجراءات',
    firstLine: (member) => `أول سطر في السجل من ${member}`,
    firstReport: (member) => `أول تقرير عن الوضع من ${member}`,
    firstTask: 'أول مهمة شُرع فيها',
    firstMeasure: 'أول تدبير',
    never: 'لم يقع',
    tasks: 'المهام',
    tasksAll: 'مجموع المهام',
    tasksInTime: 'أُنجزت في الأجل',
    taskLate: 'أُنجزت متأخرة بمقدار',
    taskUndone: 'لم تُنجز عند الإغلاق',
    nobody: 'لا أحد',
    reports: 'التقارير عن الوضع: المقرر والمنجز',
    reportsPlanned: 'الساعات المقررة',
    reportsOf: (member, inTime, late, missing) => `${member}: في الوقت ${inTime}، متأخرة ${late}، ناقصة ${missing}`,
    missingHours: 'الساعات الناقصة',
    struck: 'ما صُحح في السجل',
    struckLine: (before, after) => `«${before}» صار «${after}»`,
    nothing: 'لا شيء.',
    well: 'ما سار على نحو جيد',
    change: 'ما ينبغي تغييره، ومن يتولاه، وفي أي أجل',
    toWrite: 'يُحرَّر من قبل الأعضاء.',
  },
};
