import { type ReactNode, type RefObject, useMemo } from 'react';
import { useSurroundings } from '../kind/surroundings.tsx';
import type { Tone } from '../parts/tone.ts';
import { plainText } from '../text/bidi.ts';
import { useVoice } from '../text/voice.tsx';
import { type Coast, coastPath } from './coast.ts';
import { placeLabels, type Wanted } from './labels.ts';
import css from './map-drawing.module.css';
import type { BoundaryLayer, FlowLine, MapArea, Mark, Pixel, Size } from './model.ts';
import { areaDrawing, boundaryPath, flowDrawing } from './shapes.ts';
import { scaleBar, toScreen, type View } from './view.ts';
import { runs, shortened, textAt, textWidth } from './writing.ts';

export interface Picture {
  readonly marks: readonly Mark[];
  readonly lines: readonly FlowLine[];
  readonly areas: readonly MapArea[];
}

interface Props extends Picture {
  readonly view: View;
  readonly size: Size;
  readonly coast: Coast | null;
  readonly boundaries: BoundaryLayer | null;
  readonly language: string;
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** What is drawn on top: handles of an editor. */
  readonly over?: ReactNode;
}

const namePixels = 13;
const notePixels = 11.5;
const lineHeight = 16;
const smallest = 5;
const largest = 26;

/** The map itself. For those who see it: the table beside it says the same, so that it is hidden from a reader of screens. */
export function MapDrawing(props: Props) {
  const { view, size, coast, boundaries } = props;
  const land = useMemo(() => (coast ? coastPath(coast, view, size) : ''), [coast, view, size]);
  const borders = useMemo(() => (boundaries ? boundaryPath(boundaries, view, size) : ''), [boundaries, view, size]);
  return (
    <svg
      ref={props.drawing}
      className={css.drawing}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className={css.sea} width={size.width} height={size.height} />
      <path className={css.land} d={land} />
      {borders ? <path className={css.border} d={borders} /> : null}
      <Areas {...props} />
      <Flows {...props} />
      <Points {...props} />
      <Names {...props} />
      <Scale view={view} size={size} />
      {props.over}
    </svg>
  );
}

function Areas({ areas, view, size }: Props) {
  return areas.map(({ id, name, area, tone }) => {
    const drawing = areaDrawing(area, view, size);
    return drawing ? (
      <path key={id} className={css.area} data-tone={tone ?? 'info'} d={drawing.path}>
        <title>{plainText(name)}</title>
      </path>
    ) : null;
  });
}

function Flows({ lines, view, size }: Props) {
  return lines.map(({ id, name, note, from, to, weight, tone }) => {
    const { path, arrow, width } = flowDrawing(from, to, weight, view, size);
    return (
      <g key={id} data-tone={tone ?? 'neutral'}>
        <title>{titleOf(name, note)}</title>
        <path className={css.flow} d={path} strokeWidth={width} />
        {arrow ? <path className={css.arrow} d={arrow} /> : null}
      </g>
    );
  });
}

function Points({ marks, view, size }: Props) {
  return marks.map((mark) => (
    <Way key={mark.id} href={mark.href}>
      <Point mark={mark} at={toScreen(view, size, mark.at)} />
    </Way>
  ));
}

function Point({ mark, at: [x, y] }: { mark: Mark; at: Pixel }) {
  const tone = mark.tone ?? 'neutral';
  return (
    <g className={css.mark} data-tone={tone} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <title>{titleOf(mark.name, mark.note)}</title>
      {mark.size === undefined ? null : <circle className={css.amount} r={reachOf(mark)} />}
      <Sign tone={tone} />
    </g>
  );
}

/** To the page about a mark; the keyboard has the same way in the table. */
function Way({ href, children }: { href: string | undefined; children: ReactNode }) {
  const { go } = useSurroundings();
  if (href === undefined) return children;
  return (
    <a
      href={href}
      tabIndex={-1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(href);
      }}
    >
      {children}
    </a>
  );
}

/** A colour never stands alone: what is urgent has corners. */
function Sign({ tone }: { tone: Tone }) {
  if (tone === 'danger') return <path className={css.sign} d="M0,-7.5L7.5,0L0,7.5L-7.5,0Z" />;
  if (tone === 'warn') return <path className={css.sign} d="M0,-7L7,5.5L-7,5.5Z" />;
  if (tone === 'private') return <path className={css.sign} d="M-5,-5H5V5H-5Z" />;
  return <circle className={css.sign} r={smallest} />;
}

function reachOf({ size, tone }: Mark): number {
  const sign = tone === 'danger' || tone === 'warn' ? 7.5 : smallest;
  if (size === undefined) return sign;
  // The area of the disc is what the eye compares.
  return Math.max(sign, Math.sqrt(Math.max(0, Math.min(1, size))) * largest);
}

function titleOf(name: string, note: string | undefined): string {
  return note === undefined ? plainText(name) : `${plainText(name)} · ${plainText(note)}`;
}

interface Label extends Wanted {
  readonly name: string;
  readonly note: string;
}

/** Names, each where it covers nothing; of flows only what is noted with them, or the map would be full of words. */
function Names(props: Props) {
  const { size, language, lines, view } = props;
  const { direction } = useVoice();
  const labels = labelsOf(props);
  const flows = lines.map(({ from, to, weight }) => flowDrawing(from, to, weight, view, size));
  const drawn = flows.map(({ along, width }) => ({ points: along, reach: width / 2 + 1 }));
  const placed = placeLabels(labels, size, direction === 'rtl', drawn);
  return labels.map((label) => {
    const at = placed.get(label.id);
    return at ? (
      <g key={label.id} className={css.label} lang={language}>
        <Words text={label.name} className={css.name} x={at.x} y={at.y} width={label.width} />
        <Words
          text={label.note}
          className={css.note}
          x={at.x}
          y={at.y + (label.name === '' ? 0 : lineHeight)}
          width={label.width}
        />
      </g>
    ) : null;
  });
}

function Words(props: { text: string; className: string | undefined; x: number; y: number; width: number }) {
  const { text, x, y, width } = props;
  if (text === '') return null;
  const own = textWidth(text, props.className === css.name ? namePixels : notePixels, 400);
  const from = runs(text) === 'rtl' ? x + width - own : x;
  return (
    <text className={props.className} y={y + 12} {...textAt(text, from, own)}>
      {text}
    </text>
  );
}

function labelsOf({ marks, lines, areas, view, size }: Props): readonly Label[] {
  const points = marks.map((mark) =>
    label(`mark ${mark.id}`, mark.name, mark.note, toScreen(view, size, mark.at), reachOf(mark), 2 + (mark.size ?? 0)),
  );
  const flows = lines.flatMap(({ id, note, from, to, weight }) =>
    note === undefined
      ? []
      : [label(`line ${id}`, '', note, flowDrawing(from, to, weight, view, size).middle, 0, weight)],
  );
  const grounds = areas.flatMap(({ id, name, area }) => {
    const drawing = areaDrawing(area, view, size);
    return drawing ? [label(`area ${id}`, name, undefined, drawing.middle, 0, 1.5)] : [];
  });
  return [...points, ...flows, ...grounds];
}

function label(id: string, name: string, note: string | undefined, at: Pixel, reach: number, rank: number): Label {
  const words = { name: shortened(name), note: shortened(note ?? '') };
  const width = Math.max(textWidth(words.name, namePixels, 400), textWidth(words.note, notePixels, 400));
  const height = (words.name === '' ? 0 : lineHeight) + (words.note === '' ? 0 : lineHeight);
  return { id, ...words, at, reach, width, height, rank };
}

function Scale({ view, size }: { view: View; size: Size }) {
  const { locale } = useVoice();
  const { km, pixels } = scaleBar(view, Math.min(120, size.width / 4));
  const words = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' }).format(km);
  const y = size.height - 12;
  return (
    <g className={css.scale}>
      <path d={`M12,${y - 5}V${y}H${(12 + pixels).toFixed(1)}V${y - 5}`} />
      <text y={y - 8} {...textAt(words, 12, textWidth(words, notePixels, 400))}>
        {words}
      </text>
    </g>
  );
}
