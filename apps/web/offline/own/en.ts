const en = {
  title: 'Waiting to be sent',
  lead: 'What you decided without a connection. It is sent in this order as soon as your node answers, and each entry only once.',
  kept: 'Kept in this browser, unencrypted and for you alone, until it is sent, you remove it, or you sign out here.',
  empty: 'Nothing is waiting',
  'empty.words': 'Everything you decided on this device has reached your node.',
  'count.waiting': '{count, plural, one {# entry waits for the connection} other {# entries wait for the connection}}',
  'count.stopped':
    '{count, plural, one {# entry was not sent: look at it again} other {# entries were not sent: look at them again}}',
  show: 'Show what is waiting',
  'entry.waits': 'waits for the connection',
  'entry.stopped': 'not sent',
  'entry.by': 'Decided',
  'entry.text': 'The text',
  'entry.edit': 'Open and put right',
  'entry.again': 'Try again',
  'entry.remove': 'Remove',
  'entry.remove.label': 'Remove “{title}”',
  'entry.untitled': 'Without a title',
  try: 'Try now',
  'count.sent':
    '{count, plural, one {# entry was sent since this page was opened} other {# entries were sent since this page was opened}}',
  'sent.open': 'Open',
  'stop.outbox.readers':
    'The group has changed: somebody would read this who was not named when you decided. Open it, look who reads it, and send it again.',
  'stop.outbox.taken': 'It holds something that another authority gave. Open it and look before you send it.',
  'stop.outbox.leaves':
    'It would leave later and in another way than you were shown. Open it and look before you send it.',
  'stop.outbox.old':
    'It was sent some days ago without an answer and may have arrived. Look whether it is there before you send it again.',
  'leave.title': 'Some of your work is only on this device',
  'leave.words':
    '{count, plural, one {# entry waits on this device and is removed when you sign out.} other {# entries wait on this device and are removed when you sign out.}} Nobody else can send them.',
  'leave.drafts':
    '{count, plural, one {# draft is kept on this device only, because your node did not take it, and is removed when you sign out.} other {# drafts are kept on this device only, because your node did not take them, and are removed when you sign out.}}',
  'leave.stay': 'Stay signed in',
  'leave.go': 'Sign out and remove them',
  'seen.title': 'This page shows what was last seen on this device',
  'seen.words': 'It is kept here until you sign out or your session ends. As of',
  'none.title': 'This cannot be opened without a connection',
  'none.persons':
    '“{kind}” names people who work here, so that nothing of it is kept on this device, where anybody who finds it could read it. It opens again as soon as your node answers.',
  'none.unseen':
    'This device has not seen it yet, so that there is nothing to show. It opens as soon as your node answers.',
  'none.kept': 'Without a connection this device shows what it last saw of: {kinds}. Nothing else is kept on it.',
  'version.title': 'A new version of these pages is ready',
  'version.words': 'It is used as soon as this page is loaded again. What you typed is kept.',
  'version.load': 'Load the new version',
};

export default en;
