import { IconQuestionMark } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { isPending, silent } from '../../proposals.ts';
import { useIncidentText } from '../text/index.ts';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

/** What waits for the word of a side: to close the room, to merge it into another. */
export function Proposals({ view, state }: PartProps) {
  const t = useIncidentText();
  const name = useMemberName();
  const { locale } = useVoice();
  const { RecordLink, ActButton, me } = useSurroundings();
  const { group, kind, record } = view.line;
  const may = view.possibilities.some(({ command, allowed }) => command === 'agree' && allowed);
  return state.proposals.filter(isPending).map((proposal) => {
    const awaited = silent(proposal);
    const who = new Intl.ListFormat(locale).format(awaited.map(name));
    return (
      <Notice
        key={proposal.id}
        tone="warn"
        icon={<IconQuestionMark size={20} />}
        title={t(`proposed.${proposal.what}`, { who: name(proposal.author) })}
      >
        <RecordText block>{proposal.reason}</RecordText>
        {proposal.into === null ? null : (
          <p>
            <RecordLink group={group} kind={kind} record={proposal.into}>
              {t('proposed.into')}
            </RecordLink>
          </p>
        )}
        <p className={css.buttons}>
          {may && awaited.includes(me) ? (
            <>
              <ActButton {...{ group, kind, record, command: 'agree' }} values={{ proposal: proposal.id }}>
                {t('command.agree')}
              </ActButton>
              <ActButton {...{ group, kind, record, command: 'refuse' }} values={{ proposal: proposal.id }}>
                {t('command.refuse')}
              </ActButton>
            </>
          ) : (
            <span>{t('waitsOn', { who })}</span>
          )}
        </p>
      </Notice>
    );
  });
}
