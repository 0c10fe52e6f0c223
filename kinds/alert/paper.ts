import { fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import { type ForeignInfo, isSigned } from './imported-schema.ts';
import { instantOfCap } from './moments.ts';
import type { AlertState, Message } from './schema.ts';

/** An alert on paper: what it says in each language, whom it struck, and who acknowledged it. */
export const paper: Paper<AlertState> = {
  sections(state, words) {
    if (state.imported !== null) return foreign(state.imported, words);
    const current = state.messages.at(-1);
    if (current === undefined) return [];
    return [
      levels(current, current.areas, words),
      ...current.texts.map(({ language, event, headline, description, instruction }) => ({
        title: words.language(language),
        facts: [
          ...fact(words.own('event'), event),
          ...fact(words.own('headline'), headline),
          ...fact(words.own('description'), description),
          ...fact(words.own('instruction'), instruction),
        ],
      })),
      acknowledged(state, words),
    ].filter(({ facts }) => facts.length > 0);
  },
  said(_event, data, { own }) {
    return [...fact(own('reason'), textOf(data, 'reason')), ...fact(own('note'), textOf(data, 'note'))];
  },
};

type Levels = Pick<Message, 'severity' | 'urgency' | 'certainty' | 'categories' | 'onset'> & {
  readonly expires: string | null;
};

function levels(
  said: Levels & Partial<Pick<Message, 'restriction' | 'identifier'>>,
  areas: Message['areas'],
  { own, joined, moment }: Words,
): Section {
  const at = (date: string | null | undefined): string | null => (date == null ? null : moment(instantOfCap(date)));
  return {
    title: own('paper.title'),
    facts: [
      ...fact(own('severity'), own(`severity.${said.severity}`)),
      ...fact(own('urgency'), own(`urgency.${said.urgency}`)),
      ...fact(own('certainty'), own(`certainty.${said.certainty}`)),
      ...fact(own('categories'), joined(said.categories.map((one) => own(`category.${one}`)))),
      ...fact(own('onset'), at(said.onset)),
      ...fact(own('expires'), at(said.expires)),
      ...fact(own('restriction'), said.restriction),
      ...fact(own('areas'), ...areas.map(({ names }) => joined(names.map(({ text }) => text)))),
      ...fact(own('identifier'), said.identifier),
    ],
  };
}

function acknowledged({ acknowledgements }: AlertState, { own, member, moment }: Words): Section {
  const facts = acknowledgements.flatMap(({ author, time, note }) => fact(member(author), moment(time), note));
  return { title: own('acknowledged'), facts };
}

function foreign(imported: NonNullable<AlertState['imported']>, words: Words): readonly Section[] {
  const { own, joined, language } = words;
  const { alert, source, losses } = imported;
  return [
    {
      title: own('imported.title'),
      facts: [
        ...fact(own('source'), source),
        ...fact(own('sender'), alert.sender),
        ...fact(own('identifier'), alert.identifier),
        ...fact(own('signed'), own(isSigned(imported) ? 'signed.yes' : 'signed.no')),
      ],
    },
    ...alert.infos.map((info: ForeignInfo) => ({
      title: language(info.language),
      facts: [
        ...levels(info, [], words).facts,
        ...fact(own('event'), info.event),
        ...fact(own('headline'), info.headline),
        ...fact(own('description'), info.description),
        ...fact(own('instruction'), info.instruction),
        ...fact(own('areas'), ...info.areas.slice(0, 50).map(({ description }) => description)),
      ],
    })),
    {
      title: own('losses'),
      facts: losses.flatMap(({ effect, code, path, was }) =>
        fact(path || '–', joined([own(`effect.${effect}`), own(`loss.${code}`), was === '' ? null : was])),
      ),
    },
  ].filter(({ facts }) => facts.length > 0);
}
