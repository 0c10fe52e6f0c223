const en = {
  published: 'Published text',
  agreed: 'Agreed text of {names}',
  since: 'Public since {when}',
  withdrawn: 'Withdrawn on {when}',
  withdrawnWords: 'The authorities have withdrawn this text. It stays here as it was signed. Reason: {reason}',
  languages: 'Languages of this text',
  signatures: 'Signatures',
  signedBy: '{name} signed this text on {when}.',
  key: 'Key',
  hash: 'Fingerprint of the signed text (SHA-256)',
  check: 'Check it yourself',
  checkWords:
    'This file holds the text as it was signed, with every signature. Any program that reads signed notes can check it without a network: entente verify, or the program in Go that comes with Entente. Compare the keys with those each authority has published.',
  file: 'File with all signatures',
  pdf: 'Paper (PDF)',
  index: 'Published texts of {name}',
  none: 'Nothing has been published here.',
  notYet: 'Not public before {when}. Only people of this authority see this page.',
  page: 'Page {n, number} of {m, number}',
  printed: 'Made by {who}, {when}',
  clear: 'For everybody',
};

export default en;
