import { wasSignedBy } from '../../packages/kind/act-text.ts';
import { dayFits, keptInTime, restsOnCharter, underCharter } from '../../packages/kind/clauses.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Instant, Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { currentLessons } from './lessons/current.ts';
import { signedLessons } from './lessons/versions.ts';
import { isPending, pendingOf } from './proposals.ts';
import { when } from './refusals.ts';
import type { IncidentData, IncidentEvent, IncidentState } from './schema.ts';
import { taskCalled } from './tasks.ts';

export { incidentRefusals } from './refusals.ts';

const aheadMinutes = 10;
const mostOfAKind = 20_000;

/**
 * What is written down in a room is admitted whatever the room has become meanwhile: a line that one side wrote while the other closed or
 * merged the room must not be lost. That nobody begins anew in a closed room is a matter of the own node (see commands).
 */
export function admit(state: IncidentState, event: IncidentEvent, at: Occasion): Verdict {
  const dated = dayFits(event.data.day, at);
  if (event.type === 'opened') return first(...opening(state, event.data, at), dated);
  if (state.opened === null) return refuse('incident.absent', 'No room was opened here.');
  return first(turn(state, event, at), dated);
}

function opening(state: IncidentState, data: IncidentData<'opened'>, at: Occasion): readonly (Refusal | null)[] {
  return [
    when(state.opened !== null, 'incident.exists', 'This room is open already.'),
    restsOnCharter(data.legalBasis, at),
    keptInTime(data.keep, at),
    past(data.began, at, 'began'),
  ];
}

/** What is told of has happened; a clock that is some minutes ahead does no harm. */
function past(told: Instant, at: Occasion, field: string): Refusal | null {
  const limit = instantOf(millis(at.time) + aheadMinutes * 60_000);
  return when(told > limit, 'incident.future', 'This lies ahead: say when it happened.', field);
}

type Later = Exclude<IncidentEvent, { readonly type: 'opened' }>;

function turn(state: IncidentState, event: Later, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'roleTaken':
      return when(
        (event.data.person === null) === (event.data.name === null),
        ...(['incident.holder', 'Choose somebody of your roster, or write a name, not both.', 'person'] as const),
      );
    case 'roleLeft':
      return when(
        !state.roles.some((one) => one.role === event.data.role && one.author === at.author && one.left === null),
        ...(['incident.noRole', 'Nobody of your authority has this role now.', 'role'] as const),
      );
    case 'logged':
      return logging(state, event.data, at);
    case 'tasked':
      return full(state.tasks) ?? ownerIsMember(event.data.owner, at);
    case 'taskSet':
      return setting(state, event.data, at);
    case 'measureTaken':
      return full(state.measures) ?? past(event.data.from, at, 'from');
    case 'measureEnded':
      return ending(state, event.data, at);
    case 'escalated':
      return null;
    case 'scheduled':
      return past(event.data.from, at, 'from');
    default:
      return settling(state, event, at);
  }
}

function full(all: readonly unknown[]): Refusal | null {
  return when(all.length >= mostOfAKind, 'incident.full', 'There are too many already; open another room.');
}

function logging({ log }: IncidentState, { at: told, strikes, key }: IncidentData<'logged'>, at: Occasion) {
  const sent = log.some((one) => one.key === key && one.author === at.author);
  const struck = strikes === null ? null : (log.find(({ id }) => id === strikes) ?? 'none');
  return (
    when(sent, 'incident.sent', 'This line is in the log already.') ??
    full(log) ??
    past(told, at, 'at') ??
    when(struck === 'none', 'incident.noLine', 'There is no such line to strike.', 'strikes') ??
    (struck === null || struck === 'none'
      ? null
      : (when(struck.author !== at.author, 'incident.notOwnLine', 'Each member strikes its own lines.', 'strikes') ??
        when(struck.struckBy !== null, 'incident.struck', 'This line was struck already.', 'strikes')))
  );
}

function ownerIsMember(owner: string | null, at: Occasion): Refusal | null {
  const stranger = owner !== null && !at.charter.members.some(({ id }) => id === owner);
  return when(stranger, 'incident.owner', 'Choose a member of the group.', 'owner');
}

/** Whether it rests on what stands is not asked: two changes at the same time both count (see tasks). */
function setting(state: IncidentState, { task: id, set, evidence }: IncidentData<'taskSet'>, at: Occasion) {
  const empty = Object.values(set).every((value) => value === undefined) && evidence === null;
  return (
    when(taskCalled(state, id) === undefined, 'incident.noTask', 'There is no such task.', 'task') ??
    when(empty, 'incident.same', 'Nothing is different; change it or leave it.') ??
    when(
      set.state === 'done' && evidence === null,
      'incident.evidence',
      'Say what shows that it is done.',
      'evidence',
    ) ??
    ownerIsMember(set.owner ?? null, at)
  );
}

function ending({ measures }: IncidentState, { measure: id, at: told }: IncidentData<'measureEnded'>, at: Occasion) {
  const measure = measures.find((one) => one.id === id);
  if (measure === undefined) return refuse('incident.noMeasure', 'There is no such measure.', 'measure');
  return (
    when(measure.author !== at.author, 'incident.notOwnMeasure', 'Each member ends its own measures.', 'measure') ??
    when(measure.ended !== null, 'incident.measureEnded', 'This measure has ended already.', 'measure') ??
    past(told, at, 'at')
  );
}

type Settling = Extract<
  IncidentEvent,
  { type: 'proposed' | 'agreed' | 'refused' | 'reopened' | 'lessonsDrafted' | 'lessonsSigned' | 'viewAdded' }
>;

function settling(state: IncidentState, event: Settling, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'proposed':
      return proposing(state, event.data, at);
    case 'agreed':
      return answering(state, event.data.proposal, at);
    case 'refused': {
      const own = state.proposals.some(({ id, author }) => id === event.data.proposal && author === at.author);
      return when(own, 'incident.ownProposal', 'The others answer it.') ?? answering(state, event.data.proposal, at);
    }
    case 'reopened':
      return when(state.closed === null && state.merged === null, 'incident.open', 'This room is open.');
    case 'lessonsDrafted':
      return underCharter(event.data.charter, at);
    case 'lessonsSigned':
      return signing(state, event.data, at);
    case 'viewAdded':
      return null;
  }
}

function proposing(state: IncidentState, data: IncidentData<'proposed'>, at: Occasion): Refusal | null {
  const { what, into, charter } = data;
  const own = pendingOf(state, what, into)?.agreed.some(({ author }) => author === at.author) ?? false;
  return (
    underCharter(charter, at) ??
    when(
      (what === 'merge') !== (into !== null) || into === at.record,
      'incident.into',
      'Name the other room into which this one is merged.',
      'into',
    ) ??
    when(own, 'incident.proposedAlready', 'Your authority has proposed this already; the others answer it.')
  );
}

function answering({ proposals }: IncidentState, id: string, at: Occasion): Refusal | null {
  const proposal = proposals.find((one) => one.id === id);
  if (proposal === undefined || !isPending(proposal))
    return refuse('incident.noProposal', 'This was not proposed, or is answered already.', 'proposal');
  const said = proposal.agreed.some(({ author }) => author === at.author);
  return when(said, 'incident.agreedAlready', 'Your authority has agreed already.', 'proposal');
}

/** A signature counts for the version it names, whatever was written since: its own node refuses what is stale. */
function signing(state: IncidentState, { hash, lines }: IncidentData<'lessonsSigned'>, at: Occasion): Refusal | null {
  const version = state.lessons.find((one) => one.hash === hash);
  if (version === undefined) return refuse('incident.noLessons', 'There is no such version of the lessons.');
  const texts = signedLessons(version.texts, version.version, at);
  const good =
    lines.length === texts.length &&
    texts.every(({ language, text }) =>
      lines.some((one) => one.language === language && wasSignedBy(at.charters, at.author, text, one.line)),
    );
  return (
    when(
      version.signatures.some(({ author }) => author === at.author),
      'incident.signedAlready',
      'Your authority has signed this version.',
    ) ?? when(!good, 'incident.signature', 'The signature does not stand under this text in every language.')
  );
}

/** Says which version of the lessons holds. */
export function staleLessons(state: IncidentState): Refusal {
  const current = currentLessons(state);
  const what = current === null ? 'there is none' : `version ${current.version} holds`;
  return refuse('incident.stale', `This rests on a version that does not hold: ${what}.`);
}
