import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { Act, Done, RecordView } from '../../../../packages/contract/record.ts';
import type { KindMenu } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import { CommandPanel } from '../../command/command-panel.tsx';
import { formScope } from '../../command/form-scope.ts';
import { addressOf } from '../../command/release-address.ts';
import { actDraftId } from '../../drafts/act-draft.ts';
import { useOpenedDraft } from '../../drafts/opened-draft.ts';
import { kindEntry, kinds, useKindTexts, useKindUi } from '../../frame/kinds.ts';
import { useSigned } from '../../frame/officer.ts';
import { Recorded, useReads } from '../../frame/recorded.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import css from './about.module.css';
import acts from './acts.module.css';

const route = getRouteApi('/records/$group/$kind/$record');

/** What other kinds have to say about this record, and the way to begin a record of theirs about it. */
export function About({ view }: { view: RecordView }) {
  return (
    <div className={css.about}>
      {kinds.flatMap(([kind, { menu }]) =>
        menu.about ? [<OneKind key={kind} kind={kind} about={menu.about} view={view} />] : [],
      )}
    </div>
  );
}

interface OneProps {
  readonly kind: string;
  readonly about: NonNullable<KindMenu['about']>;
  readonly view: RecordView;
}

/** The kind's own pages are fetched when there is something to say or to fill in. */
function OneKind({ kind, about, view }: OneProps) {
  const { officer } = useSigned();
  const texts = useKindTexts();
  const navigate = useNavigate();
  const { command, draft = '' } = route.useSearch();
  const [recorded, setRecorded] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const name = `${kind}.${about.command}`;
  const word = texts(kind)?.maybe(`command.${about.command}`) ?? name;
  const { icon: Icon } = about;
  const close = () => void navigate({ to: '.', search: {} }).then(() => back.current?.focus());
  const canBegin = about.begins(view, officer.roles);
  const unread = () => {
    setRecorded(true);
    close();
  };
  return (
    <>
      {canBegin && command === name ? (
        <Suspense fallback={<Waiting />}>
          <AboutForm key={draft} named={draft} kind={kind} view={view} word={word} onClose={close} onUnread={unread} />
        </Suspense>
      ) : null}
      {recorded ? (
        <div className={css.whole}>
          <Recorded kind={kind} />
        </div>
      ) : null}
      {canBegin && command === undefined ? (
        <Button
          ref={back}
          className={css.begin ?? ''}
          variant="default"
          leftSection={<Icon size={18} />}
          onClick={() => {
            setRecorded(false);
            void navigate({ to: '.', search: { command: name } });
          }}
        >
          {word}
        </Button>
      ) : null}
      <Suspense fallback={null}>{about.speaks(view, officer.roles) ? <Said kind={kind} view={view} /> : null}</Suspense>
    </>
  );
}

function Said({ kind, view }: { kind: string; view: RecordView }) {
  const View = useKindUi(kind)?.about?.View;
  return View ? (
    <div className={css.whole}>
      <View view={view} />
    </div>
  ) : null;
}

/** What an act of the record was, and when: how its author finds it again among the others. */
function useActName(view: RecordView): (act: Act) => string {
  const text = useKindTexts()(view.line.kind);
  const who = useMemberName();
  const { locale } = useVoice();
  return ({ type, author, time }) => {
    const event = type.slice(type.indexOf('.') + 1, type.lastIndexOf('/'));
    return `${text?.maybe(`event.${event}`, { who: who(author) }) ?? type} · ${formatInstant(locale, time, 'minute')}`;
  };
}

interface FormProps {
  readonly kind: string;
  readonly view: RecordView;
  readonly word: string;
  /** The draft that the address names; empty when it names none. */
  readonly named: string;
  readonly onClose: () => void;
  /** It is done, and whoever did it may not read it. */
  readonly onUnread: () => void;
}

function AboutForm({ kind, view, word, named, onClose, onUnread }: FormProps) {
  const form = useKindUi(kind)?.about?.form;
  const reads = useReads();
  const navigate = useNavigate();
  const client = useQueryClient();
  const surroundings = useSurroundings();
  const draft = useOpenedDraft(actDraftId(view.line.record, form?.command ?? ''), named);
  const nameOf = useActName(view);
  const heading = useRef<HTMLHeadingElement>(null);
  const help = useKindTexts()(kind)?.maybe(`command.${form?.command}.help`);
  const waiting = draft === null;
  useEffect(() => {
    if (!waiting) heading.current?.focus();
  }, [waiting]);
  if (!form) return null;
  if (draft === null) return <Waiting />;
  const { line } = view;
  const done = async (made: Done) => {
    if (!reads(kind)) return onUnread();
    await client.invalidateQueries({ queryKey: ['record', line.group, line.kind, line.record] });
    void navigate({ to: '/records/$group/$kind/$record', params: { ...addressOf(made, surroundings.me) } });
  };
  const group = kindEntry(kind)?.menu.create?.own === true ? `private.${surroundings.me}` : line.group;
  const scope = { ...formScope(surroundings, group, null), about: { view, nameOf } };
  return (
    <div className={`${css.whole} ${css.begin}`}>
      <div className={acts.panel}>
        <h2 ref={heading} tabIndex={-1} className={acts.name}>
          {word}
        </h2>
        {help ? <p className={acts.help}>{help}</p> : null}
        {form.use((known) => (
          <CommandPanel
            form={known}
            place={{ id: draft.id, kind, scope }}
            saved={draft.saved}
            onDone={(made) => void done(made)}
            onCancel={onClose}
          />
        ))}
      </div>
    </div>
  );
}
