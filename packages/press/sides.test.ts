import { describe, expect, it } from 'vitest';
import { chance } from '../../dev/chance.ts';
import { countries } from './gazetteer/countries.ts';
import { readReport } from './read.ts';

/** A report of a meeting of two states, named as each language names them. */
const report = {
  en: (a: string, b: string) =>
    `The Minister of Foreign Affairs of ${a}, Wanja Otembo, met on Monday with the Minister of Justice of ${b}, Sigrun Halvdal.\nThe two ministers discussed cooperation.`,
  fr: (a: string, b: string) =>
    `La ministre de la Justice de ${a}, Wanja Otembo, a reçu lundi le ministre de la Défense de ${b}, Pavel Halvdal.\nLes deux ministres ont parlé de la coopération.`,
  it: (a: string, b: string) =>
    `Il ministro degli Esteri di ${a}, Pavel Otembo, ha incontrato lunedì il ministro della Difesa di ${b}, Olaf Halvdal.\nI due ministri hanno parlato della cooperazione.`,
  es: (a: string, b: string) =>
    `El canciller de ${a}, Pavel Otembo, se reunió el lunes con el ministro de Defensa de ${b}, Olaf Halvdal.\nAmbos ministros hablaron de la cooperación.`,
  de: (a: string, b: string) =>
    `Der Außenminister von ${a}, Pavel Otembo, traf am Montag den Verteidigungsminister von ${b}, Olaf Halvdal.\nDie beiden Minister sprachen über die Zusammenarbeit.`,
  pt: (a: string, b: string) =>
    `O ministro da Justiça de ${a}, Pavel Otembo, reuniu-se na segunda-feira com o ministro da Defesa de ${b}, Olaf Halvdal.\nOs dois ministros falaram da cooperação.`,
  nl: (a: string, b: string) =>
    `De minister van Buitenlandse Zaken van ${a}, Pavel Otembo, sprak maandag met de minister van Defensie van ${b}, Olaf Halvdal.\nDe twee ministers spraken over samenwerking.`,
  sv: (a: string, b: string) =>
    `Utrikesministern i ${a}, Pavel Otembo, träffade på måndag försvarsministern i ${b}, Olaf Halvdal.\nDe båda ministrarna talade om samarbetet.`,
  ar: (a: string, b: string) =>
    `التقى وزير خارجية ${a} سالم العطار اليوم وزير الدفاع في ${b} كريم الصباغ.\nوبحث الوزيران التعاون بين البلدين.`,
} as const;
const pairs = 40;

const sidesOf = (text: string) =>
  readReport(text).sides.map(({ country, person, office }) => `${country} ${person} ${office}`);

describe('who meets', () => {
  const both = ['KE Wanja Otembo Minister of the Interior', 'NO Sigrun Halvdal Minister of the Interior'];
  it.each([
    "I ministri dell'Interno di Kenya e Norvegia, Wanja Otembo e Sigrun Halvdal, si sono incontrati lunedì a Nairobi.",
    'Los ministros del Interior de Kenia, Wanja Otembo, y de Noruega, Sigrun Halvdal, se reunieron el lunes.',
    'Die Innenminister von Kenia und Norwegen, Wanja Otembo und Sigrun Halvdal, trafen sich am Montag in Nairobi.',
    "Le ministre de l'Intérieur et des Collectivités locales du Kenya, Wanja Otembo, a reçu lundi la ministre de l'Intérieur de Norvège, Sigrun Halvdal.",
    'El ministro keniano del Interior y la Descentralización, Wanja Otembo, recibió a la ministra del Interior de Noruega, Sigrun Halvdal.',
  ])('[PRESS-36] %s', (text) => expect([...sidesOf(text)].sort()).toEqual(both));
  it('[PRESS-37] the minister whose state is not said is at home in the other state that is named', () => {
    const text = `وزير الداخلية يوقع بروتوكولا مع نظيره النرويجي
التقى وزير الداخلية السيد كامل الصباغ أمس وزير الداخلية النرويجي ألفارو هالفدال. وبحثا التعاون بين كينيا والنرويج.`;
    expect(sidesOf(text).sort()).toEqual([
      'KE كامل الصباغ Minister of the Interior',
      'NO ألفارو هالفدال Minister of the Interior',
    ]);
  });
  it('[PRESS-37] home is never the state of the counterpart', () => {
    const text =
      'Nairobi, 13 may.- El ministro del Interior, Pau Otembo, y su homólogo keniano, Olaf Halvdal, mantuvieron hoy en Nairobi un encuentro. Ambos acordaron crear un grupo.';
    expect(sidesOf(text).sort()).toEqual([
      'ES Pau Otembo Minister of the Interior',
      'KE Olaf Halvdal Minister of the Interior',
    ]);
  });
  it('[PRESS-13] a counterpart where nobody bears an office is a coach', () => {
    const text =
      "Kenya's coach met his Norwegian counterpart in Nairobi on Monday. Both sides agreed that the match between Kenya and Norway had been fair.";
    expect(readReport(text).meeting).toBe(false);
  });
});

describe('any two states', () => {
  it.each(Object.entries(report))(
    '[PRESS-8] [PRESS-12] [PRESS-13] in %s: nineteen pairs in twenty or more are a meeting of those two',
    (language, tell) => {
      const dice = chance(7);
      const names = new Intl.DisplayNames([language], { type: 'region' });
      const wrong: string[] = [];
      for (let at = 0; at < pairs; at++) {
        const [a = '', b = ''] = [dice.int(countries.length), dice.int(countries.length)].map(
          (place) => countries[place],
        );
        if (a === b) continue;
        const { meeting, sides } = readReport(tell(names.of(a) ?? '', names.of(b) ?? ''));
        const found = [...new Set(sides.map(({ country }) => country))].sort().join();
        if (!meeting || found !== [a, b].sort().join()) wrong.push(`${a} ${b}: ${found}`);
      }
      expect({ wrong, few: wrong.length <= pairs / 20 }).toMatchObject({ few: true });
    },
  );
});
