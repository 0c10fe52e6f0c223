/** An Arabic word may carry what other languages write apart: and, so, in, to, as. */
export function withoutClitics(word: string): readonly string[] {
  const list = [word];
  if (/^[وف]/.test(word) && word.length > 3) list.push(word.slice(1));
  for (const form of [...list]) {
    if (/^[بلك]/.test(form) && form.length > 3) list.push(form.slice(1));
    if (/^لل/.test(form) && form.length > 4) list.push(`ال${form.slice(2)}`);
  }
  return list;
}
