const en = {
  page: 'Page {n, number} of {m, number}',
  printed: 'Printed by {who}, {when}',
  reading: 'For reading. What proves this exchange is its proof file, which anyone can check without this node.',
  between: 'Between',
  from: 'From',
  to: 'To',
  group: 'Group',
  state: 'State',
  reference: 'Case reference',
  record: 'Record',
  due: 'To be answered by',
  overdue: 'overdue',
  markings: 'Markings',
  fingerprint: 'SHA-256',
  size: '{count, plural, one {# byte} other {# bytes}}',
  entry: 'Entry',
  exercise: 'EXERCISE',
  exerciseWords: 'This belongs to an exercise. Nothing of it is real.',
};

export default en;
