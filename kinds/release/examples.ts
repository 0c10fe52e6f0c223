/** One valid input of every command; the act proposed is invented. */
const digest = 'e2f02adafdf6a1bf8c60a7e6c24ea8a3eb9f7ba1e4d5f1cf3b9e7d6a53a8b3a5';

export const examples = {
  propose: {
    group: 'gmmp.ma-it',
    kind: 'request',
    record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
    command: 'withdraw',
    input: '{"reason":"The boat was identified by other means."}',
    title: 'Owner and movements of the boat “Amal”',
    reason: 'policy.release.H3',
  },
  approve: { digest, note: null },
  refuse: { reason: 'The restriction must be put in words first.' },
  recordExecution: {
    record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
    acts: ['gmmp.ma-it/it-moi/1#7'],
  },
  recordFailure: { code: 'request.over', message: 'This request is closed or withdrawn; only corrections may follow.' },
};
