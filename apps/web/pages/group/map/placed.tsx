import { useMemo } from 'react';
import type { PlacedItem } from '../../../../../packages/contract/map.ts';
import { placeName } from '../../../../../packages/kind/place.ts';
import type { Picture } from '../../../../../packages/ui/map/map-drawing.tsx';
import { Said, Where } from '../../../../../packages/ui/map/map-table.tsx';
import { useMapText } from '../../../../../packages/ui/map/own/index.ts';
import { Table } from '../../../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../../packages/ui/text/voice.tsx';
import { RecordLink } from '../../../frame/for-kinds.tsx';
import { useKindTexts } from '../../../frame/kinds.ts';
import { StateBadge } from '../../../frame/state-badge.tsx';

/** What a sentence puts around the names in it; a drawing has no use for it, and record text would show it by name. */
const isolates = /[\u2066-\u2069]/gu;

/** The note of a thing in the words of its kind. */
function useNotes(): (item: PlacedItem) => string | undefined {
  const texts = useKindTexts();
  return ({ kind, note }) =>
    (note && texts(kind)?.maybe(`place.${note.code}`, note.values)?.replaceAll(isolates, '')) || undefined;
}

const keyOf = ({ kind, record, id }: PlacedItem): string => `${kind} ${record} ${id}`;

/** Things of a group as a map draws them. */
export function useDrawn(group: string, shown: readonly PlacedItem[]): Picture {
  const { language } = useVoice();
  const note = useNotes();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language alone
  return useMemo(() => {
    const drawn = shown.map((item) => {
      const said = note(item);
      const common = {
        ...{ id: keyOf(item), name: placeName(item, language), tone: item.tone },
        href: `/records/${group}/${item.kind}/${item.record}`,
      };
      return { ground: item.ground, common: said === undefined ? common : { ...common, note: said } };
    });
    return {
      marks: drawn.flatMap(({ ground, common }) =>
        ground.shape === 'point'
          ? [{ ...common, at: ground.at, ...(ground.size === null ? {} : { size: ground.size }) }]
          : [],
      ),
      lines: drawn.flatMap(({ ground, common }) =>
        ground.shape === 'line' ? [{ ...common, from: ground.from, to: ground.to, weight: ground.weight }] : [],
      ),
      areas: drawn.flatMap(({ ground, common }) => (ground.shape === 'area' ? [{ ...common, area: ground.area }] : [])),
    };
  }, [group, shown, language]);
}

/** The same as a table: what it is, where, in which state, and the way to its record. */
export function Placed({ group, shown }: { group: string; shown: readonly PlacedItem[] }) {
  const m = useMapText();
  const texts = useKindTexts();
  const note = useNotes();
  const { language } = useVoice();
  return (
    <Table
      label={m('page.list')}
      heads={[m('table.name'), m('page.record'), m('page.state'), m('table.where'), m('table.note')]}
      rows={shown.map((item) => ({
        key: keyOf(item),
        cells: [
          <RecordText key="name">{placeName(item, language)}</RecordText>,
          <RecordLink key="record" group={group} kind={item.kind} record={item.record}>
            {texts(item.kind)?.maybe('name') ?? item.kind} · <RecordText>{item.title}</RecordText>
          </RecordLink>,
          <StateBadge key="state" line={item} />,
          <Where key="where" ground={item.ground} />,
          <Said key="note" note={note(item)} tone={item.tone} />,
        ],
      }))}
    />
  );
}
