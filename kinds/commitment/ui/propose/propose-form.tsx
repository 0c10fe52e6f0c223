import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { proposeInput, reviseInput } from '../../inputs.ts';
import { TextFacts, Wordings } from '../text-view.tsx';
import { blankDraft, type ProposeDraft, proposalOf, titleOf } from './propose-draft.ts';
import { ProposeFields } from './propose-fields.tsx';

const shared = { blank: blankDraft, title: titleOf, Fields: ProposeFields, Review: Proposal };

export const proposeForm = commandForm<ProposeDraft>({
  ...shared,
  command: 'propose',
  schema: proposeInput,
  input: proposalOf,
});

export const reviseForm = commandForm<ProposeDraft>({
  ...shared,
  command: 'revise',
  schema: reviseInput,
  input: (draft) => ({ ...proposalOf(draft), base: draft.base }),
});

/** The text as it will be signed. A proposal that this page cannot read shows nothing. */
function Proposal({ input, group }: { input: unknown; group: string }) {
  const name = useMemberName();
  const [asNew, asChanged] = [proposeInput.safeParse(input), reviseInput.safeParse(input)];
  const read = asNew.data ?? asChanged.data;
  if (read === undefined) return null;
  const text = { ...read, due: read.due === null ? null : { day: read.due } };
  return (
    <>
      <TextFacts text={text} group={group} />
      <br />
      <Wordings text={text} names={text.owners.map(name)} />
    </>
  );
}
