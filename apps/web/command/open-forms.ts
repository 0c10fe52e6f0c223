/** Forms of this window, each by the way it saves what was typed last. */
const forms = new Set<() => Promise<void>>();

/** @returns what ends it */
export function openForm(save: () => Promise<void>): () => void {
  forms.add(save);
  return () => forms.delete(save);
}

/** Resolves when every open form was saved, or could not be. */
export async function saveOpenForms(): Promise<void> {
  await Promise.all([...forms].map((save) => save()));
}
