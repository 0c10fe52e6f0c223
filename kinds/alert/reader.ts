/**
 * What is said in several languages, for one reader: first what is in the language of the pages, else in one that begins like it
 * (`de-DE` for `de`), else the first; then the others in their order.
 */
export function forReader<T extends { readonly language: string }>(all: readonly T[], language: string): readonly T[] {
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const exact = all.find((one) => one.language.toLowerCase() === language.toLowerCase());
  const near = exact ?? all.find((one) => base(one.language) === base(language)) ?? all[0];
  return near === undefined ? [] : [near, ...all.filter((one) => one !== near)];
}
