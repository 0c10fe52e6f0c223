/** Records named by their addresses, as they stand in the browser's own line: `…/records/<group>/<kind>/<record>`. */
export function recordsIn(text: string, group: string): readonly { readonly kind: string; readonly record: string }[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const [, place = '', kind = '', record = ''] = /\/records\/([^/?#]+)\/([^/?#]+)\/([^/?#]+)/.exec(word) ?? [];
      // An address of another group, or none at all, is no record of this one: the schema says so at the field.
      return decodeURIComponent(place) === group ? { kind, record } : { kind: '', record: '' };
    });
}
