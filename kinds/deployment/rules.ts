import { dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first } from '../../packages/kind/refusal.ts';
import { when } from './refusals.ts';
import type { DeploymentData, DeploymentEvent, DeploymentState } from './schema.ts';
import { isCutShort, openExtension } from './states.ts';

export { deploymentRefusals } from './refusals.ts';

/** May this happen? The sender proposes, the host grants; what happened on the ground is said by either. */
export function admit(state: DeploymentState, event: DeploymentEvent, at: Occasion): Verdict {
  if (event.type === 'proposed')
    return first(
      when(state.proposed !== null || state.erased.length > 0, 'deployment.exists', 'This was proposed already.'),
      termsFit(event.data, at),
      dayFits(event.data.day, at),
    );
  return first(
    when(state.terms === null, 'deployment.absent', 'Nothing that can be read was proposed here.'),
    isParty(state, at),
    when(state.ended !== null, 'deployment.over', 'They are back; nothing more is said here.'),
    turn(state, event, at),
    dayFits(event.data.day, at),
  );
}

type Later = Exclude<DeploymentEvent, { type: 'proposed' }>;

function turn(state: DeploymentState, event: Later, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'changed':
      return sends(state, at) ?? changes(state, event.data, at);
    case 'officialNamed':
      return sends(state, at);
    case 'officialRemoved':
      return (
        sends(state, at) ??
        when(
          !state.officials.some(({ id }) => id === event.data.official),
          'deployment.official',
          'There is no such official here; reload the page.',
          'official',
        )
      );
    case 'granted':
      return hosts(state, at) ?? answers(state, event.data.version) ?? grants(state, event.data);
    case 'refused':
      return hosts(state, at) ?? answers(state, event.data.version);
    case 'arrived':
      return (
        isGranted(state) ??
        when(state.arrived !== null, 'deployment.arrived', 'Their arrival was told already.') ??
        arrives(state, event.data)
      );
    case 'recalled':
      return sends(state, at) ?? when(state.recalled !== null, 'deployment.over', 'They were called home already.');
    case 'revoked':
      return (
        hosts(state, at) ??
        isGranted(state) ??
        when(state.revoked !== null, 'deployment.over', 'The accreditation was withdrawn already.')
      );
    case 'ended':
      return ends(state, event.data);
    default:
      return extended(state, event, at);
  }
}

function isParty({ terms }: DeploymentState, { author }: Occasion): Refusal | null {
  const isOne = terms?.sender === author || terms?.host === author;
  return when(!isOne, 'deployment.notParty', 'Only the two authorities concerned act here.');
}

function sends({ terms }: DeploymentState, { author }: Occasion): Refusal | null {
  return when(terms?.sender !== author, 'deployment.notSender', 'Only the authority that sends may do this.');
}

function hosts({ terms }: DeploymentState, { author }: Occasion): Refusal | null {
  return when(terms?.host !== author, 'deployment.notHost', 'Only the authority that receives them may do this.');
}

type TermsData = Omit<DeploymentData<'proposed'>, 'day'>;

function termsFit({ host, from, until, legalBasis }: TermsData, at: Occasion): Refusal | null {
  const isOther = host !== at.author && at.charter.members.some(({ id }) => id === host);
  return (
    when(!isOther, 'deployment.host', 'They are sent to another member of the group.', 'host') ??
    restsOnCharter(legalBasis, at) ??
    when(until < from, 'deployment.dates', 'The last day is not before the first.', 'until')
  );
}

/** What was granted stands as it was read; before that the terms may change, and are then read again. */
function changes(state: DeploymentState, data: DeploymentData<'changed'>, at: Occasion): Refusal | null {
  const { version, day: _, ...terms } = data;
  return (
    when(
      state.granted !== null,
      'deployment.granted',
      'The host has granted this; ask for an extension, or begin anew.',
    ) ??
    over(state) ??
    when(version !== state.version, 'deployment.stale', 'The terms were changed meanwhile; read them again.') ??
    when(terms.host !== state.terms?.host, 'deployment.host', 'To another host goes another deployment.', 'host') ??
    termsFit(terms, at)
  );
}

function answers(state: DeploymentState, version: number): Refusal | null {
  return (
    when(state.granted !== null, 'deployment.granted', 'This was granted already.') ??
    over(state) ??
    when(version !== state.version, 'deployment.stale', 'The terms were changed meanwhile; read them again.') ??
    when(state.refused !== null, 'deployment.refused', 'This was refused; the sender may change the terms.')
  );
}

function grants({ terms }: DeploymentState, { from, until, weapons }: DeploymentData<'granted'>): Refusal | null {
  if (terms === null) return null;
  const isWithin = from >= terms.from && until <= terms.until;
  return (
    when(until < from, 'deployment.dates', 'The last day is not before the first.', 'until') ??
    when(!isWithin, 'deployment.window', 'Grant no more days than were asked for.', 'until') ??
    when(
      (terms.weapons === null) !== (weapons === 'none'),
      'deployment.weapons',
      'Say whether the weapons that were named are permitted; where none are named there is nothing to permit.',
      'weapons',
    )
  );
}

function isGranted({ granted }: DeploymentState): Refusal | null {
  return when(granted === null, 'deployment.notGranted', 'The host has not granted this.');
}

function over(state: DeploymentState): Refusal | null {
  return when(isCutShort(state), 'deployment.over', 'This was ended before its time.');
}

/** They are there from the day on which they came, and not before: nobody is accredited outside the days that were granted. */
function arrives({ granted, until }: DeploymentState, { on, day }: DeploymentData<'arrived'>): Refusal | null {
  const isAccredited = granted !== null && until !== null && on >= granted.from && on <= until;
  return (
    isOver(on, day) ??
    when(
      !isAccredited,
      'deployment.notAccredited',
      'They are not accredited on that day; choose a day that was granted.',
      'on',
    )
  );
}

/** What is told has happened: its day is that of the telling, as its author dates it, or an earlier one. */
function isOver(on: string, day: string): Refusal | null {
  return when(on > day, 'deployment.future', 'That day has not come yet; tell it when it has happened.', 'on');
}

function ends({ arrived }: DeploymentState, { on, day }: DeploymentData<'ended'>): Refusal | null {
  return (
    when(arrived === null, 'deployment.notArrived', 'They have not arrived.') ??
    isOver(on, day) ??
    when(arrived !== null && on < arrived.on, 'deployment.early', 'They left on the day they arrived or later.', 'on')
  );
}

type OfExtension = Extract<DeploymentEvent, { type: 'extensionAsked' | 'extensionAgreed' | 'extensionRefused' }>;

function extended(state: DeploymentState, event: OfExtension, at: Occasion): Refusal | null {
  const open = openExtension(state);
  const may = isGranted(state) ?? over(state);
  if (event.type === 'extensionAsked')
    return (
      may ??
      when(open !== null, 'deployment.extensionOpen', 'An extension was asked for already; answer that.') ??
      when(event.data.until <= (state.until ?? ''), 'deployment.later', 'Choose a day after the last one.', 'until')
    );
  return (
    may ??
    when(open?.id !== event.data.extension, 'deployment.extension', 'No such extension is asked for.', 'extension') ??
    when(open?.author === at.author, 'deployment.ownExtension', 'The other side answers what you asked for.')
  );
}
