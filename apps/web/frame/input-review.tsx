import { useKindUi } from './kinds.ts';

/** A command's input drawn by the kind it belongs to; nothing for a kind or a command this release does not know. */
export function InputReview(props: { kind: string; command: string; input: unknown; group: string }) {
  const ui = useKindUi(props.kind);
  const acts = ui?.acts ?? {};
  const form =
    ui?.create?.command === props.command ? ui.create : Object.hasOwn(acts, props.command) ? acts[props.command] : null;
  return form ? <form.Review input={props.input} group={props.group} /> : null;
}
