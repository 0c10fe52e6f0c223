/**
 * Given names that Russian, Belarusian and Ukrainian documents write each in their own form for one person: beginnings of the forms, and
 * the form that is read for them, in the father's name (-vich, -vna) as well.
 */
const forms: readonly (readonly [one: string, others: string])[] = [
  ['vladimir', 'uladzimir uladimir uladzimer volodymyr volodymir wolodymyr vladymyr'],
  ['serge', 'siarhe siarge sjarhe serhi sergi serhe'],
  ['nikola', 'mikala mykola mikola mikalai nikalai'],
  ['aleksandr', 'aliaksandr alyaksandr oleksandr aleksander alexander alexandr'],
  ['alekse', 'aliakse alyakse oleksi olexi oleksy alexe alexi aleksi'],
  ['dmitri', 'dzmitry dmytro dzmitri dmitry dmytry'],
  ['evgeni', 'yauhen yauheni yaugen iauhen yevhen yevgeni evhen yevhe yevgen'],
  ['oleg', 'aleh oleh'],
  ['olga', 'volha olha'],
  ['elena', 'alena olena yelena alyona'],
  ['mikhail', 'mikhaj mykhail mykhajl mikhas mihail mykhayl'],
  ['pavl', 'pavel paval'],
  ['konstantin', 'kanstantsin kanstancin kanstantin kostiantyn kostyantyn'],
  ['artem', 'artsiom artiom artsem arciom artyom'],
  ['andre', 'andri andrey andrej'],
  ['anatoli', 'anatol'],
  ['viktor', 'viktar victor'],
  ['igor', 'ihar ihor'],
  ['vasili', 'vasil vasyl'],
  ['petr', 'piotr piatr petro pyotr'],
  ['grigori', 'hryhor ryhor hrygor grygor hrigor'],
  ['georgi', 'heorh georh'],
  ['gennadi', 'henadz hennad genad henad'],
  ['leonid', 'leanid lieanid'],
  ['stepan', 'stsiapan stsyapan stiapan'],
  ['timofe', 'tsimafe timafe tymofi'],
  ['filipp', 'pilip pylyp'],
  ['tatiana', 'tatsiana tatsyana tetiana tetyana tatyana'],
  ['svetlana', 'sviatlana svyatlana svitlana'],
  ['ekaterina', 'katsiaryna katiaryna kateryna yekaterina katerina katsyaryna'],
  ['natalia', 'natallia natallya natalya nataliya nataliia'],
  ['galina', 'halina halyna galyna'],
  ['ksenia', 'oksana aksana kseniya'],
  ['semen', 'siamion siamen semyon simeon syamyon'],
  ['fedor', 'fiodar fyodor fyodar fedir'],
  ['viacheslav', 'viachaslau vyacheslav viacheslau'],
  ['vladislav', 'uladzislau uladislau vladyslav uladzislav'],
];
const starts = forms.map(([one]) => one);

/** Whether Latin letters, in their common form, are one of these given names. */
export const isSlavicGiven = (letters: string): boolean => {
  const common = commonForm(letters);
  return starts.some((one) => common.startsWith(one) && ending.test(common.slice(one.length)));
};

/** The end of a father's name as French, German, Polish, Dutch, Hungarian, Romanian, Catalan, Swedish and Belarusian write it. */
const fatherEnding = /([aeo])(?:[vw][iy](?:t?ch|cz|tsch|tsj|tsh|cs|ci?|tx|tj|ts)|[uw]na)$/;
const ending = /^[aeiouyjl]{0,3}(?:[vwu][aeiouyj]{0,2}[a-z]{0,5})?$/;
const byStart = new Map<string, readonly (readonly [start: string, one: string])[]>();
for (const [one, others] of forms) {
  for (const start of others.split(' ')) {
    const key = start.slice(0, 3);
    byStart.set(key, [...(byStart.get(key) ?? []), [start, one]]);
  }
}

/** A word with the common form of a Slavic given name in place of its national form: `uladzimiravich` → `vladimiravich`. */
export function commonForm(letters: string): string {
  const found = byStart
    .get(letters.slice(0, 3))
    ?.find(([start]) => letters.startsWith(start) && ending.test(letters.slice(start.length)));
  const word = found === undefined ? letters : found[1] + letters.slice(found[0].length);
  const father = word.length >= 9 ? fatherEnding.exec(word) : null;
  if (father !== null) return `${word.slice(0, father.index)}${father[1] ?? 'o'}v${/na$/.test(word) ? 'na' : 'ich'}`;
  return word.length >= 6 && /[oae]u$/.test(word) ? `${word.slice(0, -1)}v` : word;
}
