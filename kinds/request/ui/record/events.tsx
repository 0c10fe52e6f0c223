import {
  IconArrowBackUp,
  IconBan,
  IconCheck,
  IconChecks,
  IconCircleCheck,
  IconClockExclamation,
  IconHelp,
  IconInbox,
  IconLock,
  IconMessage,
  IconMessage2,
  IconPencil,
  IconPencilCheck,
  IconSend,
} from '@tabler/icons-react';
import type { EventUi } from '../../../../packages/ui/kind/kind-ui.ts';
import {
  AnswerBody,
  ClosingBody,
  CorrectionBody,
  DelayBody,
  FeedbackBody,
  GivenBody,
  NoteBody,
  QuestionBody,
  ReceivedBody,
  RefusalBody,
  WithdrawalBody,
} from './bodies.tsx';

const size = 17;

/** How each act of a request looks in the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  asked: { tone: 'info', icon: <IconSend size={size} /> },
  received: { tone: 'neutral', icon: <IconInbox size={size} />, Body: ReceivedBody },
  accepted: { tone: 'info', icon: <IconCheck size={size} />, Body: NoteBody },
  clarificationAsked: { tone: 'warn', icon: <IconHelp size={size} />, Body: QuestionBody },
  clarificationGiven: { tone: 'info', icon: <IconMessage size={size} />, Body: GivenBody },
  partlyAnswered: { tone: 'info', icon: <IconChecks size={size} />, Body: AnswerBody },
  answered: { tone: 'ok', icon: <IconCircleCheck size={size} />, Body: AnswerBody },
  refused: { tone: 'danger', icon: <IconBan size={size} />, Body: RefusalBody },
  delayed: { tone: 'warn', icon: <IconClockExclamation size={size} />, Body: DelayBody },
  withdrawn: { tone: 'neutral', icon: <IconArrowBackUp size={size} />, Body: WithdrawalBody },
  closed: { tone: 'ok', icon: <IconLock size={size} />, Body: ClosingBody },
  feedback: { tone: 'info', icon: <IconMessage2 size={size} />, Body: FeedbackBody },
  corrected: { tone: 'warn', icon: <IconPencil size={size} />, Body: CorrectionBody },
  correctionAcknowledged: { tone: 'neutral', icon: <IconPencilCheck size={size} /> },
};
