const en = {
  name: 'Own log',
  'command.dispose': 'Erase what is over',
  'dispose.what': 'What goes',
  'dispose.statements': '{count, plural, one {# statement} other {# statements}}',
  'dispose.open': 'Open the record',
  'dispose.means':
    'Own statements are recalled from everybody, of those of others our copy is erased. This cannot be undone.',
};

export default en;
