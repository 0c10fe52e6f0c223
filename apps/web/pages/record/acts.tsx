import { Button } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Done, RecordView } from '../../../../packages/contract/record.ts';
import type { AnyForm, KindUi } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { CommandPanel } from '../../command/command-panel.tsx';
import { formScope } from '../../command/form-scope.ts';
import { addressOf } from '../../command/release-address.ts';
import { actDraftId } from '../../drafts/act-draft.ts';
import { useOpenedDraft } from '../../drafts/opened-draft.ts';
import { useKindTexts } from '../../frame/kinds.ts';
import { useReads } from '../../frame/recorded.tsx';
import { useCodeSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './acts.module.css';

const route = getRouteApi('/records/$group/$kind/$record');
type Props = { readonly view: RecordView; readonly ui: KindUi };

/** What can be done now, each with its form; what cannot says what is missing. */
export function Acts({ view, ui }: Props) {
  const { command, draft = '' } = route.useSearch();
  const known = view.possibilities.filter(
    ({ command: name, code }) => isAct(ui, name) && !ui.forOthers?.includes(code ?? ''),
  );
  const form = command !== undefined && isAct(ui, command) ? ui.acts[command] : undefined;
  const isOpen = form !== undefined;
  const wasOpen = useRef(isOpen);
  const acts = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone: whoever goes by keyboard goes on from here.
  useEffect(() => {
    if (wasOpen.current && !isOpen) acts.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const buttons = <Buttons view={view} ui={ui} possible={known.filter((each) => each.allowed)} />;
  if (known.length === 0 && !form) return null;
  return (
    <div ref={acts} tabIndex={-1} className={css.acts}>
      {form ? (
        <ActForm key={`${form.command} ${draft}`} view={view} form={form} named={draft} instead={buttons} />
      ) : (
        buttons
      )}
      <NotNow view={view} impossible={known.filter((each) => !each.allowed)} />
    </div>
  );
}

const isAct = ({ acts, inPlace }: KindUi, command: string): boolean =>
  Object.hasOwn(acts, command) && !inPlace?.includes(command);

type Possibility = RecordView['possibilities'][number];

function useCommandWord(kind: string): (command: string) => string {
  const text = useKindTexts()(kind);
  return (command) => text?.maybe(`command.${command}`) ?? command;
}

function Buttons({ view, ui, possible }: Props & { possible: readonly Possibility[] }) {
  const t = useFrameText();
  const word = useCommandWord(view.line.kind);
  const navigate = useNavigate();
  if (possible.length === 0) return null;
  const main = ui.forward?.find((command) => possible.some((each) => each.command === command));
  return (
    <section className={css.bar} aria-label={t('record.acts')}>
      {possible.map(({ command }) => (
        <Button
          key={command}
          variant={command === main ? 'filled' : 'default'}
          onClick={() => void navigate({ to: '.', search: { command } })}
        >
          {word(command)}
        </Button>
      ))}
    </section>
  );
}

/**
 * The form of one act. It opens when the act is possible or something of it is kept, and then it stays: what arrives meanwhile may
 * forbid the act, never take away what was typed.
 */
function ActForm(props: { view: RecordView; form: AnyForm; named: string; instead: ReactNode }) {
  const { view, form, named, instead } = props;
  const { line } = view;
  const word = useCommandWord(line.kind);
  const help = useKindTexts()(line.kind)?.maybe(`command.${form.command}.help`);
  const navigate = useNavigate();
  const client = useQueryClient();
  const surroundings = useSurroundings();
  const reads = useReads();
  const draft = useOpenedDraft(actDraftId(line.record, form.command), named);
  const possibility = view.possibilities.find((each) => each.command === form.command);
  const [isOpen, setOpen] = useState(false);
  if (draft === null) return <Waiting />;
  const close = () => void navigate({ to: '.', search: {} });
  const done = async (made: Done) => {
    await client.invalidateQueries({ queryKey: ['record', line.group, line.kind, line.record] });
    // Whoever may not read why it waits stays with the record, which says that it does.
    if (made.release !== null || (made.waits !== null && reads('nonanswer')))
      void navigate({ to: '/records/$group/$kind/$record', params: { ...addressOf(made, surroundings.me) } });
    else close();
  };
  if (!isOpen && (possibility?.allowed || draft.kept)) setOpen(true);
  if (!isOpen) return instead;
  const place = { id: draft.id, kind: line.kind, scope: formScope(surroundings, line.group, view) };
  return (
    <div className={css.panel}>
      <FormName>{word(form.command)}</FormName>
      {help ? <p className={css.help}>{help}</p> : null}
      {form.use((known) => (
        <CommandPanel
          form={known}
          place={place}
          saved={draft.saved}
          hindrance={possibility?.allowed ? null : <NoLonger code={possibility?.code ?? null} />}
          onDone={(made) => void done(made)}
          onCancel={close}
        />
      ))}
    </div>
  );
}

/** The button that opened the form is gone with its focus: it goes on here. */
function FormName({ children }: { children: ReactNode }) {
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => name.current?.focus(), []);
  return (
    <h2 ref={name} tabIndex={-1} className={css.name}>
      {children}
    </h2>
  );
}

function NoLonger({ code }: { code: string | null }) {
  const t = useFrameText();
  const sentence = useCodeSentence();
  return (
    <Notice tone="warn" alert icon={<IconBan size={20} />} title={t('record.noLonger')}>
      {code ? <p>{sentence(code)}</p> : null}
      <p>{t('record.noLonger.words')}</p>
    </Notice>
  );
}

function NotNow({ view, impossible }: { view: RecordView; impossible: readonly Possibility[] }) {
  const t = useFrameText();
  const sentence = useCodeSentence();
  const word = useCommandWord(view.line.kind);
  if (impossible.length === 0) return null;
  return (
    <details className={css.notNow}>
      <summary>
        <IconBan size={15} aria-hidden="true" /> {t('record.notNow', { count: impossible.length })}
      </summary>
      <dl>
        {impossible.map(({ command, code }) => (
          <div key={command}>
            <dt>{word(command)}</dt>
            <dd>{code ? sentence(code) : null}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
