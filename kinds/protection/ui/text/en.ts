const en = {
  name: 'Protected person',
  list: 'Protected persons',
  create: 'Protect a person',
  'create.lead':
    'Whoever fled a country is kept from it: nothing that names them leaves for it from here. A flag too many harms nobody.',
  recorded: 'It is recorded',
  'state.sheltered': 'Protected',
  'state.lifted': 'Protection lifted',
  'state.erased': 'Erased',
  'reason.help': 'The oversight reads it.',
  'command.shelter': 'Protect a person',
  'command.change': 'Change',
  'command.change.help': 'Add a spelling, a number or a country as soon as it is known.',
  'command.lift': 'Lift the protection',
  'command.lift.help': 'From then on the person is treated like any other. Consider asking them first.',
  'event.sheltered': '{who} placed a person under protection',
  'event.changed': '{who} changed what is known',
  'event.lifted': '{who} lifted the protection',
  'event.overridden': '{who}: two persons set the protection aside once',
  'error.protection.exists': 'This person is protected already: change what stands there.',
  'error.protection.absent': 'There is no such protection.',
  'error.protection.lifted': 'This protection was lifted: begin a new one.',
};

export default en;
