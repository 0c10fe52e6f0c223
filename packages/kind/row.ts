import type { Charter } from '../charter/charter.ts';
import type { RecordRow } from '../store/port.ts';
import type { Folded } from './fold.ts';
import type { Facets, Kind } from './kind.ts';

const blank: Facets = {
  title: '',
  from: '',
  to: [],
  state: '',
  ended: false,
  waitingOn: [],
  created: '',
  updated: '',
  due: null,
  where: null,
  urgency: null,
  reference: null,
  handling: { codes: [], tlp: 'RED', pap: 'RED' },
  text: '',
};

/**
 * A folded record → the row screens read. Total, like the fold: facets that throw give an unlisted row and say so.
 * A kind without facets for a state (nothing of the record stands yet, or it is no list matter) is kept unlisted.
 */
export function recordRow<S, E extends { readonly type: string }>(
  kind: Kind<S, E>,
  folded: Folded<S>,
  me: string,
  charter: Charter,
): RecordRow {
  const { group, record, state } = folded;
  const shown = show(kind, folded, me, charter);
  const exceptions =
    shown === null && folded.latest !== null
      ? [...folded.exceptions, { ...folded.latest, status: 'poison' as const, code: 'kind.threw' }]
      : folded.exceptions;
  const { facets = null, tallies = [] } = shown ?? {};
  return {
    group,
    kind: kind.name,
    record,
    facets: facets ?? blank,
    state: JSON.stringify(state),
    exceptions,
    tallies,
    listed: facets !== null,
  };
}

function show<S, E extends { readonly type: string }>(
  kind: Kind<S, E>,
  folded: Folded<S>,
  me: string,
  charter: Charter,
) {
  try {
    const facets = kind.facets(folded.state, me);
    const files = kind.attachments(folded.state).map(({ sha256 }) => sha256);
    // A file is found by its hash, too.
    const text = [facets?.text, ...files].join('\n');
    return {
      facets: facets === null || files.length === 0 ? facets : { ...facets, text },
      tallies: kind.tallies(folded.state, charter),
    };
  } catch {
    return null;
  }
}
