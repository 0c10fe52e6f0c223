/** One valid input of every command; the request is invented. */
export const examples = {
  decide: {
    group: 'gmmp.ma-it',
    kind: 'request',
    record: 'ma-moi.0199f3b2-0c00-7000-8000-000000000001',
    command: 'refuse',
    input: '{"ground":"notAvailable","explanation":"Neither register holds such a boat."}',
    title: 'Owner and movements of the boat “Amal”',
    leaves: { instant: '2026-11-25T02:00:00.000Z', zone: 'Africa/Casablanca', tzdb: 'test' },
  },
  takeBack: { reason: 'The register was searched once more.' },
  recordSent: { acts: ['gmmp.ma-it/it-moi/1#7'] },
  recordFailure: { code: 'request.done', message: 'This request is answered or refused already.' },
};
