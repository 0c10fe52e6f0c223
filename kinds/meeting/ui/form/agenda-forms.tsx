import type { TextLanguage } from '../../../../packages/kind/agreed-text.ts';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { type FileRef, FilesField } from '../../../../packages/ui/form/files-field.tsx';
import type { Field } from '../../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { useFileWords } from '../../../../packages/ui/matter/use-file-words.ts';
import { LanguageField } from '../../../../packages/ui/named/language-field.tsx';
import { agendaOf, sittingIn } from '../../agenda.ts';
import {
  addDocumentsInput,
  orderAgendaInput,
  proposeItemInput,
  titleItemInput,
  withdrawItemInput,
} from '../../inputs.ts';
import type { AgendaItem } from '../../schema.ts';
import { nextSitting } from '../../sittings.ts';
import { stateOf } from '../read.ts';
import { DocumentsReview, ItemsReview } from '../record/items-review.tsx';
import { Plain } from '../record/said.tsx';
import { useMeetingText } from '../text/index.ts';
import { blankItem, type ItemDraft, ItemFields, itemInput } from './item-fields.tsx';
import { OrderField } from './order-field.tsx';
import { SittingField, sittingInput } from './sitting-field.tsx';

/** The sitting that is next when the form opens. */
export function sittingAhead({ view, now }: FormScope): string {
  return view === null ? '' : (nextSitting(stateOf(view), now.toISOString()) ?? '');
}

function itemsAt({ view }: FormScope, sitting: string): readonly AgendaItem[] {
  return view === null ? [] : agendaOf(sittingIn(stateOf(view), sittingInput(sitting)));
}

const languagesOf = ({ view }: FormScope) =>
  view === null ? [] : (stateOf(view).invited?.titles.map(({ language }) => language) ?? []);

interface ProposeDraft extends ItemDraft {
  readonly sitting: string;
}

export const proposeItemForm = commandForm<ProposeDraft>({
  command: 'proposeItem',
  schema: proposeItemInput,
  blank: (scope) => ({ ...blankItem(languagesOf(scope)), sitting: sittingAhead(scope) }),
  title: ({ titles }) => titles.find(({ text }) => text !== '')?.text ?? '',
  input: ({ sitting, ...item }) => ({ sitting: sittingInput(sitting), items: [itemInput(item)] }),
  Fields: ({ form, scope }) => (
    <FieldStack>
      <SittingField field={form.field('sitting')} scope={scope} />
      <ItemFields form={form} group={scope.group} />
    </FieldStack>
  ),
  Review: ({ input, group }) => {
    const read = proposeItemInput.safeParse(input);
    return read.success ? <ItemsReview items={read.data.items} group={group} /> : null;
  },
});

/** One of the items of a sitting, by the first of its titles. */
function ItemField(props: { field: Field<string>; scope: FormScope; sitting: string; own?: boolean }) {
  const { field, scope, sitting, own } = props;
  const t = useMeetingText();
  const m = useMatterText();
  const { me } = useSurroundings();
  const items = itemsAt(scope, sitting).filter(({ author }) => own !== true || author === me);
  return (
    <SelectField
      field={field}
      label={t('item')}
      required
      none={m('choose')}
      choices={items.map(({ key, titles }) => ({ value: key, label: titles.map(({ text }) => text).join(' · ') }))}
    />
  );
}

interface TitleItemDraft {
  readonly sitting: string;
  readonly item: string;
  readonly language: TextLanguage | '';
  readonly text: string;
}

export const titleItemForm = commandForm<TitleItemDraft>({
  command: 'titleItem',
  schema: titleItemInput,
  blank: (scope) => ({ sitting: sittingAhead(scope), item: '', language: '', text: '' }),
  title: ({ text }) => text,
  input: ({ sitting, item, language, text }) => ({
    ...{
      sitting: sittingInput(sitting),
      item: orMissing(item),
      language: orMissing(language),
      text: orMissing(text.trim()),
    },
  }),
  Fields: ({ form, scope }) => {
    const t = useMeetingText();
    return (
      <FieldStack>
        <SittingField field={form.field('sitting')} scope={scope} />
        <ItemField field={form.field('item')} scope={scope} sitting={form.value.sitting} />
        <LanguageField field={form.field('language')} />
        <LineField field={form.field('text')} label={t('title')} required max={200} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Plain data={input} field="text" word="title" />,
});

export const withdrawItemForm = commandForm<{ readonly sitting: string; readonly item: string }>({
  command: 'withdrawItem',
  schema: withdrawItemInput,
  blank: (scope) => ({ sitting: sittingAhead(scope), item: '' }),
  title: () => '',
  input: ({ sitting, item }) => ({ sitting: sittingInput(sitting), item: orMissing(item) }),
  Fields: ({ form, scope }) => (
    <FieldStack>
      <SittingField field={form.field('sitting')} scope={scope} />
      <ItemField field={form.field('item')} scope={scope} sitting={form.value.sitting} own />
    </FieldStack>
  ),
  Review: () => {
    const t = useMeetingText();
    return <p>{t('item.withdraws')}</p>;
  },
});

interface OrderDraft {
  readonly sitting: string;
  readonly order: readonly string[];
}

export const orderAgendaForm = commandForm<OrderDraft>({
  command: 'orderAgenda',
  schema: orderAgendaInput,
  blank: (scope) => {
    const sitting = sittingAhead(scope);
    return { sitting, order: itemsAt(scope, sitting).map(({ key }) => key) };
  },
  title: () => '',
  input: ({ sitting, order }) => ({ sitting: sittingInput(sitting), order }),
  Fields: ({ form, scope }) => {
    const { sitting } = form.value;
    const choose = (next: string) => form.set({ sitting: next, order: itemsAt(scope, next).map(({ key }) => key) });
    return (
      <FieldStack>
        <SittingField field={{ ...form.field('sitting'), change: choose }} scope={scope} />
        <OrderField field={form.field('order')} items={itemsAt(scope, sitting)} />
      </FieldStack>
    );
  },
  Review: () => {
    const t = useMeetingText();
    return <p>{t('order.says')}</p>;
  },
});

interface DocumentsDraft {
  readonly sitting: string;
  readonly documents: readonly FileRef[];
  readonly note: string;
}

export const addDocumentsForm = commandForm<DocumentsDraft>({
  command: 'addDocuments',
  schema: addDocumentsInput,
  blank: (scope) => ({ sitting: sittingAhead(scope), documents: [], note: '' }),
  title: ({ note }) => note,
  input: ({ sitting, documents, note }) => ({
    ...{ sitting: sittingInput(sitting), documents: documents.map(({ id }) => id), note: orNull(note) },
  }),
  Fields: ({ form, scope }) => {
    const t = useMeetingText();
    const words = useFileWords();
    return (
      <FieldStack>
        <SittingField field={form.field('sitting')} scope={scope} />
        <FilesField field={form.field('documents')} group={scope.group} label={t('documents')} words={words} />
        <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <DocumentsReview input={input} />,
});
