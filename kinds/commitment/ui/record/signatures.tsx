import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { CommitmentState, Signature, Version } from '../../schema.ts';
import { currentVersion, openDeferral } from '../../states.ts';
import { Hash } from '../hash.tsx';
import { useLanguageName } from '../language.ts';
import { useCommitmentText } from '../text/index.ts';
import css from './signatures.module.css';

/** Who has signed what is on the table, by office, and the one hash under all their signatures; another day that waits for its own too. */
export function Signatures({ state, view }: { state: CommitmentState; view: RecordView }) {
  const t = useCommitmentText();
  const current = currentVersion(state);
  const deferral = openDeferral(state);
  if (current === null) return null;
  return (
    <>
      <Section title={t('signatures.title')} note={t('signatures.note')}>
        <Signed version={current} members={state.members} view={view} />
      </Section>
      {deferral === null ? null : (
        <Section title={t('deferral.title', { day: deferral.version.text.due?.day ?? '' })}>
          <Signed version={deferral.version} members={state.members} view={view} />
        </Section>
      )}
    </>
  );
}

interface Props {
  readonly version: Version;
  readonly members: readonly string[];
  readonly view: RecordView;
}

function Signed({ version, members, view }: Props) {
  const t = useCommitmentText();
  const language = useLanguageName();
  return (
    <>
      <ul className={css.signatures}>
        {members.map((member) => (
          <One
            key={member}
            member={member}
            signature={version.signatures.find(({ author }) => author === member)}
            view={view}
          />
        ))}
      </ul>
      <p>{t('hash.compare')}</p>
      <Hash hash={version.hash} label={t('hash')} />
      {version.hashes.length < 2 ? null : (
        <details className={css.details}>
          <summary>{t('hash.each')}</summary>
          {version.hashes.map(({ language: code, hash }) => (
            <div key={code}>
              <p>{language(code)}</p>
              <Hash hash={hash} label={`${t('hash')}, ${language(code)}`} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

/** Our own people by name, theirs by office, as everywhere. */
function One(props: { member: string; signature: Signature | undefined; view: RecordView }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const { member, signature, view } = props;
  const person = view.acts.find(({ id }) => id === signature?.id)?.by.name ?? null;
  const office = signature === undefined ? '' : (t.maybe(`office.${signature.role}`) ?? signature.role);
  return (
    <li className={css.signature} data-signed={signature !== undefined}>
      <span className={css.sign} aria-hidden="true">
        {signature === undefined ? <IconCircleDashed size={20} /> : <IconCircleCheckFilled size={20} />}
      </span>
      <div>
        <p className={css.who}>
          <bdi>{name(member)}</bdi>
        </p>
        <p className={css.how}>
          {signature === undefined ? (
            t('signature.none')
          ) : (
            <>
              {person === null ? office : t('signature.person', { name: person, office })} ·{' '}
              <Moment instant={signature.time} />
            </>
          )}
        </p>
      </div>
    </li>
  );
}
