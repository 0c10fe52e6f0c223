import { IconUserCheck } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useGroup, useIsOwnGroup, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { NamedFiles } from '../../../packages/ui/matter/named-files.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import type { ReleaseState } from '../schema.ts';
import { Decision } from './decision.tsx';
import { inputOf, nameOf, stateOf } from './read.ts';
import { useReleaseText } from './text/index.ts';

type Proposed = NonNullable<ReleaseState['proposed']>;

const isOpen = (state: ReleaseState): boolean => state.approved === null && state.refused === null;

/** What of the act can be said: it will leave, it has left, it never left. */
function stageOf(state: ReleaseState): 'open' | 'sent' | 'unsent' {
  if (state.executed !== null) return 'sent';
  return state.refused !== null || state.failed !== null ? 'unsent' : 'open';
}

/** What a second person decides on: what was decided, who would read it and why two must agree, and the act itself as its readers will see it. */
export function State({ view }: { view: RecordView }) {
  const state = stateOf(view);
  const { proposed } = state;
  if (proposed === null) return null;
  return (
    <>
      <Decision state={state} view={view} />
      <Terms proposed={proposed} view={view} open={isOpen(state)} />
      <TheAct proposed={proposed} view={view} stage={stageOf(state)} />
    </>
  );
}

function Terms({ proposed, view, open }: { proposed: Proposed; view: RecordView; open: boolean }) {
  const t = useReleaseText();
  const { CodeSentence, CommandName, RecordLink, me } = useSurroundings();
  const group = useGroup(proposed.group);
  const staysHome = useIsOwnGroup(proposed.group);
  const readers = (group?.members ?? []).filter((member) => member.id !== me);
  const { record } = proposed;
  return (
    <Section title={t(open ? 'what.title' : 'what.decided')} note={t(open ? 'what.note' : 'what.own')}>
      <Facts columns={2}>
        <Fact label={t('what.reason')} wide>
          <Notice tone="warn" icon={<IconUserCheck size={20} />}>
            <CodeSentence code={proposed.reason} />
          </Notice>
        </Fact>
        {proposed.override === null ? null : (
          <Fact label={t('what.override')} wide>
            <RecordText block>{proposed.override}</RecordText>
          </Fact>
        )}
        <Fact label={t('what.act')}>
          <CommandName kind={proposed.kind} command={proposed.command} />
        </Fact>
        <Fact label={t('what.by')}>
          <bdi>{nameOf(view, proposed.id)}</bdi> <Moment instant={proposed.time} />
        </Fact>
        {staysHome ? null : (
          <>
            <Fact label={t('what.group')}>
              <bdi>{group?.title ?? proposed.group}</bdi>
            </Fact>
            <Fact label={t('what.readers')}>
              {readers.map((member) => (
                <div key={member.id}>
                  <bdi>{member.name}</bdi>
                </div>
              ))}
            </Fact>
          </>
        )}
        {record === null ? null : (
          <Fact label={t('what.record')} wide>
            <RecordLink group={proposed.group} kind={proposed.kind} record={record}>
              <RecordText>{proposed.title}</RecordText>
            </RecordLink>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

/** Drawn by the kind it belongs to, from the very text that the approval's digest covers. */
function TheAct(props: { proposed: Proposed; view: RecordView; stage: 'open' | 'sent' | 'unsent' }) {
  const { proposed, view, stage } = props;
  const t = useReleaseText();
  const { InputReview } = useSurroundings();
  const input = inputOf(proposed.input);
  return (
    <Section title={t(`act.${stage}`)} note={stage === 'open' ? t('act.note') : undefined}>
      {input === undefined ? (
        <Notice tone="danger" title={t('act.unreadable')} />
      ) : (
        <NamedFiles files={view.attachments}>
          <InputReview kind={proposed.kind} command={proposed.command} input={input} group={proposed.group} />
        </NamedFiles>
      )}
    </Section>
  );
}
