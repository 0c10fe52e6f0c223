const en = {
  name: 'Request for information',
  create: 'Ask for information',
  'state.asked': 'Sent',
  'state.received': 'Received',
  'state.accepted': 'Accepted',
  'state.clarification': 'Clarification asked',
  'state.delayed': 'Delay announced',
  'state.partial': 'Partly answered',
  'state.answered': 'Answered',
  'state.refused': 'Refused',
  'state.withdrawn': 'Withdrawn',
  'state.closed': 'Closed',
  'state.erased': 'Erased',
  'urgency.8h': 'Urgent, 8 hours',
  'urgency.3d': 'Urgent, 3 days',
  'urgency.7d': '7 days',
};

export default en;
