import { MapPicture } from '../../../../packages/ui/map/map-picture.tsx';
import type { FlowLine, Mark } from '../../../../packages/ui/map/model.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Dashboard } from '../../dashboard.ts';
import type { Operation } from '../../schema.ts';
import { useNumber, usePortName } from '../names.tsx';
import { useTransitText } from '../text/index.ts';

const tones = { open: 'ok', warning: 'warn', reduced: 'warn', closed: 'danger' } as const;

/** Ports as large as their queues, lines as wide as who embarked along them today; the table below says the same. */
export function PortMap({ board, operation, group }: { board: Dashboard; operation: Operation; group: string }) {
  const t = useTransitText();
  const number = useNumber();
  const { language } = useVoice();
  const portName = usePortName(operation.places);
  const placeOf = (code: string) => operation.places.find((one) => one.code === code)?.place.at;
  const longest = Math.max(1, ...board.ports.map(({ queue }) => queue?.vehicles ?? 0));
  const widest = Math.max(1, ...board.flows.map(({ passengers }) => passengers ?? 0));
  const marks = board.ports.flatMap(({ code, state, queue, record }): readonly Mark[] => {
    const at = placeOf(code);
    if (at === undefined) return [];
    const words = [
      t(`effect.${state}`),
      queue?.vehicles == null ? null : t('queue.vehicles', { count: queue.vehicles }),
    ];
    const note = words.flatMap((one) => one ?? []).join(' · ');
    const href = record === null ? {} : { href: `/records/${group}/crossing/${record}` };
    return [
      { id: code, name: portName(code), at, tone: tones[state], size: (queue?.vehicles ?? 0) / longest, note, ...href },
    ];
  });
  const lines = board.flows.flatMap(({ line, from, to, passengers }): readonly FlowLine[] => {
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start === undefined || end === undefined) return [];
    const note = passengers === null ? t('not.counted') : `${number(passengers)} ${t('passengers')}`;
    return [
      {
        id: line,
        name: `${line}: ${portName(from)} – ${portName(to)}`,
        from: start,
        to: end,
        weight: (passengers ?? 0) / widest,
        note,
      },
    ];
  });
  return <MapPicture label={t('map')} marks={marks} lines={lines} areas={[]} language={language} />;
}
