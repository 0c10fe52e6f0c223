import type { Form } from '../../../../packages/ui/form/form.ts';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { termsInput as schema } from '../../inputs.ts';
import { inForce, pending } from '../../versions.ts';
import { stateOf } from '../read.ts';
import { blankTerms, draftOfTerms, type TermsDraft, termsInput } from './terms-draft.ts';
import { TermsFields } from './terms-fields.tsx';
import { TermsOfInput } from './terms-view.tsx';

interface Draft {
  readonly terms: TermsDraft;
}

/** A new version goes on from the last one. */
function blank({ view, others }: FormScope): Draft {
  const state = view === null ? null : stateOf(view);
  const last = state === null ? null : (pending(state) ?? inForce(state) ?? state.proposals.at(-1) ?? null);
  return { terms: last === null ? blankTerms(others) : draftOfTerms(last.terms) };
}

function Fields({ form, scope }: { form: Form<Draft>; scope: FormScope }) {
  return <TermsFields form={form} scope={scope} />;
}

function Review({ input, group }: { input: unknown; group: string }) {
  const { groups } = useSurroundings();
  const found = schema.safeParse(input);
  return found.success ? <TermsOfInput terms={found.data.terms} group={groups.find(({ id }) => id === group)} /> : null;
}

const whole = {
  schema,
  blank,
  title: ({ terms }: Draft) => terms.texts[0]?.text.title ?? '',
  input: ({ terms }: Draft) => ({ terms: termsInput(terms) }),
  Fields,
  Review,
};

export const beginForm = commandForm<Draft>({ command: 'begin', ...whole });
export const proposeForm = commandForm<Draft>({ command: 'propose', ...whole });
