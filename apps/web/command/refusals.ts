import type { Preview } from '../../../packages/contract/record.ts';
import type { Errors } from '../../../packages/ui/form/form.ts';
import { Refused } from '../client/call.ts';
import type { CodeSentence, SentenceValues } from '../frame/sentence.ts';

/** `values`: what the sentence of the code names, where a form itself refuses. */
export type RefusalLine = Preview['refusals'][number] & { readonly values?: SentenceValues };

/** What was refused, whether the preview said so or the door itself. */
export function refusalsOf(fault: unknown): readonly RefusalLine[] {
  if (!(fault instanceof Refused)) return [{ code: 'page', message: String(fault) }];
  const { code, message, field } = fault;
  return [field === undefined ? { code, message } : { code, message, field }];
}

/** In the order of the fields in the form; what names no field comes first. */
export function inFieldOrder(form: HTMLElement | null, refusals: readonly RefusalLine[]): readonly RefusalLine[] {
  const fields = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].map((each) => each.dataset.field);
  return refusals.toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
}

/** Sentences by field. A refusal of `items.0.text` is shown there; one of `items.0` at the list. */
export function errorsOf(refusals: readonly RefusalLine[], sentence: CodeSentence): Errors {
  const errors: Record<string, string> = {};
  for (const { code, field, values } of refusals) if (field !== undefined) errors[field] ??= sentence(code, values);
  return errors;
}
