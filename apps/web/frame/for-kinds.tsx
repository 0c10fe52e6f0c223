import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { routes } from '../../../packages/contract/routes.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { address, call } from '../client/call.ts';
import { draftsQuery } from '../client/queries.ts';
import { actDraftId } from '../drafts/act-draft.ts';
import { keptLocally, layOut, setApart } from '../drafts/local-drafts.ts';
import { dropDraft } from '../drafts/window-drafts.ts';
import { seenOfKind } from '../offline/seen-here.ts';
import { useFrameText } from '../text/index.ts';
import { kindEntry, useKindTexts, useKindUi } from './kinds.ts';
import { useSigned } from './officer.ts';
import { useSees } from './sees.ts';
import { useCodeSentence } from './sentence.ts';
import { StateBadge } from './state-badge.tsx';
import { Waiting } from './waiting.tsx';

/** What the pages of one kind may show of the others and of the frame, without knowing either. */

/** A command's input drawn by the kind it belongs to. What this release cannot draw it says, so that nobody takes it for empty. */
export function InputReview(props: Reviewed) {
  return (
    <Suspense fallback={<Waiting />}>
      <Review {...props} />
    </Suspense>
  );
}

type Reviewed = Readonly<{ kind: string; command: string; input: unknown; group: string }>;

function Review(props: Reviewed) {
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

export function KindName({ kind }: { kind: string }) {
  return useKindTexts()(kind)?.maybe('name') ?? kind;
}

export function KindState({ kind, state }: { kind: string; state: string }) {
  return <StateBadge line={{ kind, state }} />;
}

interface RecordLinkProps {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  readonly command?: string;
  readonly children: ReactNode;
}

/** Plain words where whoever looks reads no records of that kind: no link leads to a refusal. */
export function RecordLink({ group, kind, record, command, children }: RecordLinkProps) {
  const sees = useSees();
  if (!sees(kind)) return children;
  return (
    <Link
      to="/records/$group/$kind/$record"
      params={{ group, kind, record }}
      {...(command === undefined ? {} : { search: { command } })}
    >
      {children}
    </Link>
  );
}

export function PageLink(props: { group: string; kind: string; page: string; children: ReactNode }) {
  const { children, ...params } = props;
  return (
    <Link to="/groups/$group/$kind/$page" params={params}>
      {children}
    </Link>
  );
}

/** What was chosen elsewhere waits in a draft of this browser: the form opens with it, and whoever goes away finds it again. */
export function BeginButton(props: Begun) {
  return (
    <Suspense fallback={null}>
      <Begin {...props} />
    </Suspense>
  );
}

type Begun = Readonly<{ group: string; kind: string; values: Readonly<Record<string, unknown>>; children: ReactNode }>;

function Begin(props: Begun) {
  const { group, kind, values } = props;
  const navigate = useNavigate();
  const ui = useKindUi(kind);
  const owner = useSigned().officer.id;
  if (!ui?.create) return null;
  const { command } = ui.create;
  const begin = () => {
    const draft = crypto.randomUUID();
    layOut(owner, draft, { group, kind, record: null, command, title: '', input: { ...values } });
    void navigate({ to: '/new/$kind', params: { kind }, search: { group, draft } });
  };
  return (
    <Button variant="default" size="compact-sm" onClick={begin}>
      {props.children}
    </Button>
  );
}

/** The menu's own word and its own roles. A hint for the page: the node decides. */
export function BeginOwn(props: { group: string; kind: string; values: Readonly<Record<string, unknown>> }) {
  const { roles } = useSigned().officer;
  const word = useKindTexts()(props.kind)?.maybe('create');
  const begun = kindEntry(props.kind)?.menu.create;
  if (!word || !begun?.roles.some((role) => roles.some((own) => own === role))) return null;
  return <BeginButton {...props}>{word}</BeginButton>;
}

/** As `BeginButton`, for an act on a record: what was kept of that form before becomes a draft of its own. */
export function ActButton(props: {
  group: string;
  kind: string;
  record: string;
  command: string;
  values: Readonly<Record<string, unknown>>;
  roles?: readonly string[] | undefined;
  children: ReactNode;
}) {
  const { group, kind, record, command, values } = props;
  const navigate = useNavigate();
  const client = useQueryClient();
  const { id: owner, roles } = useSigned().officer;
  if (props.roles?.every((role) => !roles.some((own) => own === role)) === true) return null;
  const begin = async () => {
    const id = actDraftId(record, command);
    const stored = client.getQueryData(draftsQuery.queryKey)?.drafts.find((draft) => draft.id === id);
    const before = keptLocally(owner, id)?.body ?? stored;
    if (before) setApart(owner, before);
    const known = await dropDraft(owner, id);
    const body = { group, kind, record, command, title: '', input: { ...values } };
    layOut(owner, id, body, known ?? stored?.updated ?? null);
    const search = { command, draft: crypto.randomUUID() };
    void navigate({ to: '/records/$group/$kind/$record', params: { group, kind, record }, search });
  };
  return (
    <Button variant="default" size="compact-sm" onClick={() => void begin()}>
      {props.children}
    </Button>
  );
}

/** Begins a record without a form of its own; what a second person has to release first has no record yet. */
export async function begin(params: { group: string; kind: string; command: string }, input: unknown) {
  const made = await call(routes.create, { params, body: { input, idempotency: crypto.randomUUID() } });
  return { record: made.release === null && made.waits === null ? made.record : null };
}

/** Several at once, each on a record whose id follows from its input; null for what was done, else the code of the refusal. */
export async function beginEach(params: { group: string; kind: string; command: string }, inputs: readonly unknown[]) {
  const { results } = await call(routes.createEach, { params, body: { inputs: [...inputs] } });
  return results.map((one) => ('code' in one ? one.code : null));
}

export const listFile = (file: string) => call(routes.listFile, { params: { file } });

export async function inquire(asked: { group: string; kind: string; inquiry: string }, input: unknown) {
  const where = `${address(routes.inquire, { params: asked })} ${JSON.stringify(input)}`;
  const ask = () => call(routes.inquire, { params: asked, body: { input } });
  const read = (value: unknown) => routes.inquire.response.safeParse(value).data ?? null;
  const { answer } = await seenOfKind(asked.kind, where, ask, read);
  return answer;
}
