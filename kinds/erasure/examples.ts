const target = {
  kind: 'request',
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  statements: ['gmmp.ma-it/it-moi/1#3'],
};

/** One valid input of every command. */
export const examples = {
  recall: { ...target, cause: 'inaccurate', explanation: 'It was about another person of the same name.' },
  expire: target,
  confirm: {},
  decline: { ground: 'judicialEvidence', explanation: 'It is in the file of a court, which has to decide.' },
};
