import { textIn } from '../../packages/kind/agreed-text.ts';
import { fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import { placeName } from '../../packages/kind/place.ts';
import type { DeploymentState, Terms } from './schema.ts';
import { weaponsWord, wordOf } from './states.ts';

/** Mandate, rules and accreditation, as a team carries them with it. */
export const paper: Paper<DeploymentState> = {
  sections(state, words) {
    const { terms } = state;
    if (terms === null) return [{ title: words.own('erased.words'), facts: [] }];
    return [mandate(state, terms, words), rules(state, terms, words), accreditation(state, words)].filter(
      ({ facts }) => facts.length > 0,
    );
  },
  said(_event, data, { own, day }) {
    return [
      ...fact(own('reason'), textOf(data, 'reason')),
      ...fact(own('note'), textOf(data, 'note')),
      ...fact(own('until'), dayOf(data, 'until', day)),
      ...fact(own('on'), dayOf(data, 'on', day)),
    ];
  },
};

function dayOf(data: unknown, name: string, day: Words['day']): string | null {
  const said = textOf(data, name);
  return said === null ? null : day(said);
}

function mandate(state: DeploymentState, terms: Terms, words: Words): Section {
  const { own, joined, member, instrument, reader, day } = words;
  return {
    title: terms.title,
    note: joined([own(`form.${terms.form}`), own(`state.${wordOf(state)}`)]),
    facts: [
      ...fact(own('sender'), member(terms.sender)),
      ...fact(own('host'), member(terms.host)),
      ...fact(own('instrument'), instrument(terms.legalBasis)),
      ...fact(own('tasks'), terms.tasks),
      ...fact(own('powers'), terms.powers),
      ...fact(own('command'), own(`command.chain.${terms.command}`), terms.commandNote),
      ...fact(own('period'), joined([day(terms.from), day(state.until ?? terms.until)])),
      ...fact(own('place'), placeName(terms.place, reader)),
      ...fact(
        own('people'),
        ...terms.people.map((one) => joined([textIn(one.function, reader)?.text ?? '', String(one.number)])),
      ),
      ...fact(
        own('officials'),
        ...state.officials.map((one) => joined([...one.names.map(({ text }) => text), one.function, one.contact])),
      ),
    ],
  };
}

function rules(state: DeploymentState, terms: Terms, { own }: Words): Section {
  return {
    title: own('rules'),
    facts: [
      ...fact(own('insignia'), own(`insignia.${terms.insignia}`), terms.insigniaNote),
      ...fact(
        own('weapons'),
        terms.weapons ?? own('weapons.none'),
        terms.weapons === null ? null : own(`weapons.${weaponsWord(state)}`),
      ),
      ...fact(own('conditions'), state.granted?.conditions),
    ],
  };
}

function accreditation(state: DeploymentState, { own, joined, day }: Words): Section {
  const { granted, refused, arrived, recalled, revoked, ended, extensions } = state;
  return {
    title: own('accreditation'),
    facts: [
      ...fact(own('number'), granted?.number),
      ...fact(own('granted'), granted === null ? null : joined([day(granted.from), day(granted.until)])),
      ...fact(own('refused'), refused?.reason),
      ...fact(own('arrived'), arrived === null ? null : day(arrived.on), arrived?.note),
      ...extensions.flatMap(({ until, reason, agreed, refused: no }) =>
        fact(
          own('extension'),
          joined([
            day(until),
            reason,
            own(agreed !== null ? 'extension.agreed' : no === null ? 'extension.open' : 'extension.refused'),
          ]),
        ),
      ),
      ...fact(own('recalled'), recalled?.reason),
      ...fact(own('revoked'), revoked?.reason),
      ...fact(own('ended'), ended === null ? null : day(ended.on), ended?.note),
    ],
  };
}
