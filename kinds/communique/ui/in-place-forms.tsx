import type { ZodType } from 'zod';
import { type AnyForm, type CommandForm, commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { addInput, confirmInput, deleteInput, editInput, moveInput, restoreInput, turnInput } from '../inputs.ts';
import type { ClauseType } from '../schema.ts';
import { useCommuniqueText } from './text/index.ts';

/** What is typed into one cell, with what stood there and beside it when it was begun. */
export interface EditDraft {
  readonly clause: string;
  readonly language: string;
  readonly base: readonly string[];
  readonly beside: readonly string[];
  readonly text: string;
}

/** One kind of white space, and no empty line: that would begin another clause. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\f\v]/g, ' ')
    .replace(/\n\s*\n/g, '\n')
    .trim();

export function editForm(blank: EditDraft): CommandForm<EditDraft> {
  return {
    command: 'edit',
    schema: editInput,
    blank: () => blank,
    title: ({ text }) => text.slice(0, 200),
    input: (draft) => ({ ...draft, text: tidy(draft.text) }),
    Fields: Nothing,
    Review: TextReview,
  };
}

export interface AddDraft {
  readonly after: string;
  readonly type: ClauseType;
  /** By language; an empty line parts one clause from the next. */
  readonly texts: Readonly<Record<string, string>>;
}

export function addForm(after: string, languages: readonly string[]): CommandForm<AddDraft> {
  return {
    command: 'add',
    schema: addInput,
    blank: () => ({ after, type: 'paragraph', texts: Object.fromEntries(languages.map((one) => [one, ''])) }),
    title: ({ texts }) =>
      Object.values(texts)
        .find((text) => text.trim() !== '')
        ?.slice(0, 200) ?? '',
    input: ({ type, texts }) => ({ after: after === '' ? null : after, clauses: clausesIn(type, texts) }),
    Fields: Nothing,
    Review: TextReview,
  };
}

/** The first paragraph of each language makes the first clause, and so on: a whole text is pasted at once. */
export function clausesIn(type: ClauseType, texts: AddDraft['texts']) {
  const columns = Object.entries(texts).map(([language, text]) => ({
    language,
    parts: text
      .replace(/\r\n?/g, '\n')
      .split(/\n[^\S\n]*\n/)
      .map(tidy)
      .filter((part) => part !== ''),
  }));
  const count = Math.max(0, ...columns.map(({ parts }) => parts.length));
  return Array.from({ length: count }, (_, place) => ({
    type,
    texts: columns.flatMap(({ language, parts }) => {
      const text = parts[place];
      return text === undefined ? [] : [{ language, text }];
    }),
  }));
}

/** What somebody would write, for the second person whom a strict charter may ask. */
function TextReview({ input }: { input: unknown }) {
  const text = textAt(input, 'text');
  if (text !== null) return <RecordText block>{text}</RecordText>;
  const clauses = valueAt(input, 'clauses');
  const texts = (Array.isArray(clauses) ? clauses : []).flatMap((clause) => {
    const said = valueAt(clause, 'texts');
    return (Array.isArray(said) ? said : []).flatMap((one) => textAt(one, 'text') ?? []);
  });
  return texts.map((one, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text have no other identity
    <RecordText block key={place}>
      {one}
    </RecordText>
  ));
}

/** What is typed in the text itself has no form of the frame's. */
const Nothing = () => null;

function PlaceReview({ input }: { input: unknown }) {
  const t = useCommuniqueText();
  return <p>{t('place.clause', { clause: textAt(input, 'clause') ?? '' })}</p>;
}

function placed(command: string, schema: ZodType): AnyForm {
  return commandForm<object>({
    ...{ command, schema, blank: () => ({}), title: () => '', input: () => ({}) },
    Fields: Nothing,
    Review: PlaceReview,
  });
}

const nothing: EditDraft = { clause: '', language: '', base: [], beside: [], text: '' };

/** Acts that are done in the text itself. */
export const inPlaceActs: Readonly<Record<string, AnyForm>> = {
  edit: commandForm(editForm(nothing)),
  add: commandForm(addForm('', [])),
  confirm: placed('confirm', confirmInput),
  turn: placed('turn', turnInput),
  move: placed('move', moveInput),
  delete: placed('delete', deleteInput),
  restore: placed('restore', restoreInput),
};
