import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { useFrameText } from '../text/index.ts';
import { useKindTexts, useKindUi } from './kinds.ts';
import { useCodeSentence } from './sentence.ts';

/** What the pages of one kind may show of the others and of the frame, without knowing either. */

/** A command's input drawn by the kind it belongs to. What this release cannot draw it says, so that nobody takes it for empty. */
export function InputReview(props: { kind: string; command: string; input: unknown; group: string }) {
  const t = useFrameText();
  const ui = useKindUi(props.kind);
  const acts = ui?.acts ?? {};
  const form =
    ui?.create?.command === props.command ? ui.create : Object.hasOwn(acts, props.command) ? acts[props.command] : null;
  if (form) return <form.Review input={props.input} group={props.group} />;
  return <Notice tone="danger" icon={<IconAlertTriangle size={20} />} title={t('review.unknown')} />;
}

export function CodeSentence({ code }: { code: string }) {
  const t = useFrameText();
  const sentence = useCodeSentence();
  return t.maybe(`reason.${code}`) ?? sentence(code);
}

export function CommandName({ kind, command }: { kind: string; command: string }) {
  const text = useKindTexts()(kind);
  const word = text?.maybe(`command.${command}`) ?? text?.maybe('create') ?? command;
  return (
    <>
      {text?.maybe('name') ?? kind} · {word}
    </>
  );
}

export function RecordLink(props: { group: string; kind: string; record: string; children: ReactNode }) {
  const { group, kind, record } = props;
  return (
    <Link to="/records/$group/$kind/$record" params={{ group, kind, record }}>
      {props.children}
    </Link>
  );
}
