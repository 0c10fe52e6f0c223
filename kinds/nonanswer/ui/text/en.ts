const en = {
  name: 'Non-answer',
  list: 'Non-answers',
  'state.waiting': 'Waits for its moment',
  'state.takenBack': 'Taken back',
  'state.sent': 'Sent',
  'state.failed': 'Not sent',
  'state.erased': 'Erased',
  'what.title': 'What was decided',
  'what.note':
    'The ground and the words stay with our own authority. The other side reads that there is no answer, and nothing else.',
  'what.leaves': 'Leaves',
  'what.leaves.note':
    'The moment follows from the receipt of the request alone, so that nothing can be read from it. Until then it can be taken back.',
  'what.record': 'It belongs to the record',
  'what.cause': 'Why there is no answer',
  'command.takeBack': 'Take back',
  'command.takeBack.help': 'Nothing has left. Afterwards the request can be answered or decided anew.',
  'takeBack.reason': 'Reason',
  'event.decided': '{who} decided that there is no answer',
  'event.takenBack': '{who} took it back',
  'event.sent': 'It left',
  'event.failed': 'It could not be sent',
  'error.nonanswer.waits': 'A non-answer waits here already: take it back to decide anew.',
  'error.nonanswer.none': 'Nothing waits here any more: it has left or was taken back.',
  'error.nonanswer.subject': 'What is decided about a record stands under its own number.',
};

export default en;
