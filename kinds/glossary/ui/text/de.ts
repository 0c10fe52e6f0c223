import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Glossar',
  create: 'Neuer Glossareintrag',
  'create.lead':
    'Wie die Gruppe eine Person, ein Amt, eine Operation, eine Stelle oder einen Ort in jeder Sprache schreibt. Der Eintrag gilt, sobald alle Mitglieder zugestimmt haben.',
  'page.glossary': 'Glossar',
  'state.proposed': 'Vorgeschlagen',
  'state.agreed': 'Von allen vereinbart',
  'state.revised': 'Gültig, Änderung vorgeschlagen',
  'state.retired': 'Nicht mehr verwendet',
  'command.propose': 'Namen vorschlagen',
  'command.agree': 'Zustimmen',
  'command.revise': 'Änderung vorschlagen',
  'command.revise.help': 'Was vereinbart ist, gilt weiter, bis alle Mitglieder der Änderung zugestimmt haben.',
  'command.retire': 'Als nicht mehr verwendet erklären',
  'command.retire.help':
    'Der Eintrag endet, wenn alle Mitglieder es erklärt haben. Einen, dem nicht alle zugestimmt haben, nimmt zurück, wer ihn vorgeschlagen hat.',
  'event.proposed': '{who} hat ihn vorgeschlagen',
  'event.revised': '{who} hat eine Änderung vorgeschlagen',
  'event.agreed': '{who} hat zugestimmt',
  'event.retired': '{who} hat erklärt, dass er nicht mehr verwendet wird',
  'error.glossary.exists': 'Dieser Eintrag wurde bereits vorgeschlagen.',
  'error.glossary.absent': 'Hier gibt es keinen Eintrag.',
  'error.glossary.hidden':
    'Ein Name enthält ein unsichtbares Zeichen, das die Schreibrichtung ändert. Bitte ohne dieses schreiben.',
  'error.glossary.office': 'Nur eine Person hat ein Amt inne.',
  'error.glossary.neverOwn': 'Eine Form kann in derselben Sprache nicht richtig und falsch sein.',
  'error.glossary.version': 'Eine solche Fassung des Eintrags gibt es nicht.',
  'error.glossary.twice': 'Ihre Behörde hat das bereits erklärt.',
  'error.glossary.replaced': 'Diese Fassung wurde durch eine neuere ersetzt. Sehen Sie diese an.',
  'error.glossary.retired': 'Dieser Eintrag wird nicht mehr verwendet. Schlagen Sie einen neuen vor.',
  'error.glossary.notProposer': 'Noch haben nicht alle zugestimmt: Zurücknehmen kann ihn, wer ihn vorgeschlagen hat.',
  'error.glossary.unchanged': 'Nichts ist anders, als es hier schon steht.',
};

export default de;
