import { ActionIcon, Button } from '@mantine/core';
import { IconDownload, IconFocusCentered, IconMinus, IconPlus, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { Point } from '../../kind/place.ts';
import { useSurroundings } from '../kind/surroundings.tsx';
import { RecordText } from '../text/record-text.tsx';
import { useCoast } from './load-coast.ts';
import { MapDrawing, type Picture } from './map-drawing.tsx';
import css from './map-frame.module.css';
import type { MapPictureProps } from './map-picture.tsx';
import { MapTable } from './map-table.tsx';
import type { BoundaryLayer, Size } from './model.ts';
import { useMapText } from './own/index.ts';
import { download, svgText } from './svg-file.ts';
import { useNavigation } from './use-navigation.ts';
import { useSize } from './use-size.ts';
import { cornersOf, extentOf, fromScreen, type View, viewOf } from './view.ts';

interface Props extends MapPictureProps {
  /** Something drawn on top of it and told where the map was pressed: an editor. */
  readonly over?: (view: View, size: Size) => ReactNode;
  readonly onPoint?: ((at: Point) => void) | undefined;
  /** What stands below it instead of the table. */
  readonly children?: ReactNode;
}

/** The map in its frame: ways through it, what its lines are, and the table. */
export function MapFrame(props: Props) {
  const { label, marks, lines, areas, focus, language, onPoint } = props;
  const t = useMapText();
  const { useBoundaries, useExerciseWord } = useSurroundings();
  const [boundaries, mark] = [useBoundaries(), useExerciseWord()];
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const help = useId();
  const size = useSize(frame);
  const coast = useCoast();
  const home = useMemo(
    () => viewOf(focus ? cornersOf(focus) : pointsOf({ marks, lines, areas }), size),
    [focus, marks, lines, areas, size],
  );
  const way = useNavigation(frame, size, home, onPoint ? (at) => onPoint(fromScreen(way.view, size, at)) : undefined);
  const about = `${t('about.coast')} ${boundaryWords(t, boundaries)}`;
  const save = () =>
    drawing.current
      ? download(
          svgText(drawing.current, label, about, mark),
          `${fileName(mark === null ? label : `${mark} ${label}`)}.svg`,
        )
      : undefined;
  return (
    <figure className={css.figure}>
      <div className={css.stage}>
        <div
          ref={frame}
          className={css.frame}
          role="application"
          aria-label={t('label', { label })}
          aria-describedby={help}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by keys
          tabIndex={0}
          data-drawing={onPoint ? true : undefined}
          onKeyDown={way.onKeyDown}
          {...way.pointers}
        >
          <MapDrawing
            {...{ marks, lines, areas, language, size, drawing, boundaries }}
            view={way.view}
            coast={coast === 'missing' ? null : coast}
            over={props.over?.(way.view, size)}
          />
        </div>
        <div className={css.tools}>
          <Tool label={t('tool.closer')} onClick={way.closer}>
            <IconPlus size={18} />
          </Tool>
          <Tool label={t('tool.wider')} onClick={way.wider}>
            <IconMinus size={18} />
          </Tool>
          <Tool label={t('tool.back')} onClick={way.back}>
            <IconFocusCentered size={18} />
          </Tool>
        </div>
      </div>
      <figcaption className={css.caption}>
        {coast === 'missing' ? <p role="status">{t('coast.missing')}</p> : null}
        <p id={help} className={css.help}>
          {t('help')}
        </p>
        <p>
          {t('about.coast')} <Boundaries layer={boundaries} />
        </p>
      </figcaption>
      {props.children ?? <Words {...{ label, marks, lines, areas }} table={props.table} onSave={save} />}
    </figure>
  );
}

/** The table, which is there whether it is seen or not, and the map as a file. */
function Words({ onSave, table: own, ...picture }: Picture & { label: string; table: ReactNode; onSave: () => void }) {
  const t = useMapText();
  const [open, setOpen] = useState(false);
  const table = useId();
  return (
    <>
      <div className={css.acts}>
        {own === undefined ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconTable size={16} />}
            aria-expanded={open}
            aria-controls={table}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'table.hide' : 'table.show')}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="default" leftSection={<IconDownload size={16} />} onClick={onSave}>
          {t('tool.save')}
        </Button>
      </div>
      {own ?? (
        <div id={table} className={open ? undefined : css.unseen}>
          <MapTable {...picture} />
        </div>
      )}
    </>
  );
}

function Tool(props: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <ActionIcon variant="default" size="lg" aria-label={props.label} title={props.label} onClick={props.onClick}>
      {props.children}
    </ActionIcon>
  );
}

function Boundaries({ layer }: { layer: BoundaryLayer | null }) {
  const t = useMapText();
  if (layer === null) return t('about.noBoundaries');
  return (
    <>
      {t('about.boundaries')} <RecordText>{layer.label}</RecordText>. {t('about.source')}{' '}
      <RecordText>{layer.source}</RecordText>.
    </>
  );
}

function boundaryWords(t: ReturnType<typeof useMapText>, layer: BoundaryLayer | null): string {
  if (layer === null) return t('about.noBoundaries');
  return `${t('about.boundaries')} ${layer.label}. ${t('about.source')} ${layer.source}.`;
}

function pointsOf({ marks, lines, areas }: Picture): readonly Point[] {
  return [
    ...marks.map(({ at }) => at),
    ...lines.flatMap(({ from, to }) => [from, to]),
    ...areas.flatMap(({ area }) => extentOf(area)),
  ];
}

/** A name that every file system takes. */
function fileName(label: string): string {
  return (
    label
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60) || 'map'
  );
}
