import { textIn } from '../../../packages/kind/agreed-text.ts';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import type { Directory } from '../inquiries.ts';
import type { Names, RosterPerson } from '../schema.ts';
import { useRosterText } from './text/index.ts';

/** A name as the reader's language writes it, else as the first does; a name that was erased says so. */
export function useNameIn(): (names: Names) => string {
  const { language } = useVoice();
  const t = useRosterText();
  return (names) => textIn(names, language)?.text ?? t('erasedName');
}

/** In the reader's language, and beside it as the other scripts write it. */
export function Name({ names, all = false }: { names: Names; all?: boolean }) {
  const nameIn = useNameIn();
  const first = nameIn(names);
  const others = all ? [...new Set(names.map(({ text }) => text))].filter((text) => text !== first) : [];
  return (
    <>
      <RecordText>{first}</RecordText>
      {others.map((text) => (
        <span key={text}>
          {' · '}
          <RecordText>{text}</RecordText>
        </span>
      ))}
    </>
  );
}

/** Whoever a statement names by an id. */
export function usePersonName(people: readonly RosterPerson[]): (id: string) => string {
  const nameIn = useNameIn();
  return (id) => nameIn(people.find((one) => one.id === id)?.names ?? []);
}

/** Everybody on the rosters of a group. */
export function usePeople(group: string): readonly RosterPerson[] {
  const found = useInquiry<Directory>({ group, kind: 'roster', inquiry: 'directory' });
  return found.data?.members.flatMap(({ people }) => people) ?? [];
}

/** A number to be called by a touch; digits and plus sign stay in their order in any script. */
export function Phone({ number }: { number: string | null }) {
  if (number === null) return null;
  return (
    <a href={`tel:${number}`}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}
