import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import type { ReleaseState } from './schema.ts';

/** A release on paper: which act waits or waited for the second person, in the bytes that were approved. */
export const paper: Paper<ReleaseState> = {
  sections({ proposed }, { own }) {
    if (proposed === null) return [];
    const { group, kind, command, record, title, input, digest, override } = proposed;
    return [
      {
        title: own('what.title'),
        facts: [
          ...fact(own('what.act'), `${kind}.${command}: ${title}`),
          ...fact(own('what.group'), group),
          ...fact(own('what.record'), record),
          ...(override === null ? [] : fact(own('what.override'), override)),
          ...fact(own('act.title'), input),
          ...fact(own('what.digest'), digest),
        ],
      },
    ];
  },
  said(event, data, { own }) {
    if (event === 'approved') return fact(own('approve.note'), textOf(data, 'note'));
    return event === 'refused' ? fact(own('refuse.reason'), textOf(data, 'reason')) : [];
  },
};
