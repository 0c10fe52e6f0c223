import { figureId } from '../../../../packages/kind/figure.ts';
import { ManyField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useFigureName } from '../../../../packages/ui/picture/figure-words.ts';
import { acceptInput, correctInput } from '../../inputs.ts';
import { stateOf } from '../read.ts';
import { useSitrepText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { type ContentDraft, contentDraft, contentInput } from './content.ts';
import { ContentFields } from './content-fields.tsx';

interface CorrectDraft extends ContentDraft {
  readonly base: string;
  readonly reason: string;
}

/** Begins with what stands now. */
export const correctForm = commandForm<CorrectDraft>({
  command: 'correct',
  schema: correctInput,
  blank: ({ view }) => {
    const current = view === null ? undefined : stateOf(view).versions.at(-1);
    return { ...contentDraft(current ?? { figures: [], sections: [] }), base: current?.hash ?? '', reason: '' };
  },
  title: ({ reason }) => reason,
  input: (draft, { now }) => ({
    ...contentInput(draft, now.toISOString()),
    ...{ base: draft.base, reason: orMissing(draft.reason.trim()) },
  }),
  Fields: ({ form, scope }) => {
    const t = useSitrepText();
    const zone = scope.view === null ? 'UTC' : (stateOf(scope.view).hour?.zone ?? 'UTC');
    return (
      <>
        <FieldStack>
          <ProseField field={form.field('reason')} label={t('reason')} required max={2_000} rows={2} />
        </FieldStack>
        <ContentFields form={form} zone={zone} />
      </>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

interface AcceptDraft {
  readonly hash: string;
  readonly figures: readonly string[];
}

export const acceptForm = commandForm<AcceptDraft>({
  command: 'accept',
  schema: acceptInput,
  blank: ({ view }) => ({ hash: view === null ? '' : (stateOf(view).versions.at(-1)?.hash ?? ''), figures: [] }),
  title: ({ figures }) => figures.join(', '),
  input: ({ hash, figures }) => ({ hash, figures }),
  Fields: ({ form, scope }) => {
    const t = useSitrepText();
    const called = useFigureName();
    const figures = scope.view === null ? [] : (stateOf(scope.view).versions.at(-1)?.figures ?? []);
    const choices = figures.map((figure) => {
      const { name, unit } = called(figure);
      return { value: figureId(figure), label: `${name}: ${figure.value} (${unit})` };
    });
    return (
      <FieldStack>
        <ManyField field={form.field('figures')} label={t('accept.which')} required choices={choices} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});
