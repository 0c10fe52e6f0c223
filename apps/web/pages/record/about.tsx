import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Act, Done, RecordView } from '../../../../packages/contract/record.ts';
import type { AnyForm, KindEntry } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import { draftsQuery } from '../../client/queries.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { formScope } from '../../command/form-scope.ts';
import { addressOf } from '../../command/release-address.ts';
import { kinds, useKindTexts, useKindUi } from '../../frame/kinds.ts';
import { Waiting } from '../../frame/waiting.tsx';
import css from './acts.module.css';

const route = getRouteApi('/records/$group/$kind/$record');

/** What other kinds have to say about this record, and the way to begin a record of theirs about it. */
export function About({ view }: { view: RecordView }) {
  const speaking = kinds.filter(([, { menu }]) => menu.about);
  if (view.recallable.length === 0 && view.erasures.length === 0) return null;
  return speaking.map(([kind, entry]) => <OneKind key={kind} kind={kind} entry={entry} view={view} />);
}

function OneKind({ kind, entry, view }: { kind: string; entry: KindEntry; view: RecordView }) {
  const about = useKindUi(kind)?.about;
  const texts = useKindTexts();
  const navigate = useNavigate();
  const { command } = route.useSearch();
  const back = useRef<HTMLButtonElement>(null);
  if (!about) return null;
  const name = `${kind}.${about.form.command}`;
  const word = texts(kind)?.maybe(`command.${about.form.command}`) ?? name;
  const Icon = entry.menu.about?.icon;
  const close = () => void navigate({ to: '.', search: {} }).then(() => back.current?.focus());
  const canBegin = view.recallable.length > 0;
  return (
    <>
      {canBegin && command === name ? (
        <div className={css.acts}>
          <AboutForm kind={kind} form={about.form} view={view} word={word} onClose={close} />
        </div>
      ) : null}
      {canBegin && command === undefined ? (
        <div className={`${css.acts} ${css.bar}`}>
          <Button
            ref={back}
            variant="default"
            leftSection={Icon ? <Icon size={18} /> : null}
            onClick={() => void navigate({ to: '.', search: { command: name } })}
          >
            {word}
          </Button>
        </div>
      ) : null}
      <about.View view={view} />
    </>
  );
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
  readonly form: AnyForm;
  readonly view: RecordView;
  readonly word: string;
  readonly onClose: () => void;
}

function AboutForm({ kind, form, view, word, onClose }: FormProps) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const surroundings = useSurroundings();
  const drafts = useQuery(draftsQuery);
  const nameOf = useActName(view);
  const heading = useRef<HTMLHeadingElement>(null);
  const help = useKindTexts()(kind)?.maybe(`command.${form.command}.help`);
  useEffect(() => heading.current?.focus(), []);
  if (drafts.isPending) return <Waiting />;
  const { line } = view;
  const id = `${line.record.slice(line.record.indexOf('.') + 1)}-${form.command}`;
  const done = async (made: Done) => {
    await client.invalidateQueries({ queryKey: ['record', line.group, line.kind, line.record] });
    void navigate({ to: '/records/$group/$kind/$record', params: { ...addressOf(made, surroundings.me) } });
  };
  const scope = { ...formScope(surroundings, line.group, null), about: { view, nameOf } };
  return (
    <div className={css.panel}>
      <h2 ref={heading} tabIndex={-1} className={css.name}>
        {word}
      </h2>
      {help ? <p className={css.help}>{help}</p> : null}
      {form.use((known) => (
        <CommandPanel
          form={known}
          place={{ id, kind, scope }}
          saved={drafts.data?.drafts.find((draft) => draft.id === id)?.input}
          onDone={(made) => void done(made)}
          onCancel={onClose}
        />
      ))}
    </div>
  );
}
