import { Button, Textarea, TextInput } from '@mantine/core';
import { IconCircle, IconPolygon, IconTrash } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import type { Area } from '../../kind/area.ts';
import type { Point } from '../../kind/place.ts';
import { FieldFrame } from '../form/field-frame.tsx';
import type { Field } from '../form/form.ts';
import {
  type AreaDraft,
  areaSoFar,
  blankCircle,
  blankPolygon,
  type CircleDraft,
  circleFault,
  cornersOf,
  mostShapes,
  type PolygonDraft,
  polygonFault,
  type ShapeFault,
} from './area-draft.ts';
import css from './area-field.module.css';
import { AreaHandles } from './area-handles.tsx';
import { drawnAt, type Tool } from './area-tools.ts';
import { MapFrame } from './map-frame.tsx';
import type { Box } from './model.ts';
import { useMapText } from './own/index.ts';
import { extentOf } from './view.ts';

interface Props {
  readonly field: Field<AreaDraft>;
  readonly label: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
  /** What is seen before anything is drawn. */
  readonly focus?: Box;
  readonly language: string;
}

/** Polygons and circles, drawn on the map or typed: whoever uses no mouse can do all of it in the fields below. */
export function AreaField(props: Props) {
  return (
    <Suspense fallback={null}>
      <Editor {...props} />
    </Suspense>
  );
}

function Editor({ field, label, help, required, focus, language }: Props) {
  const t = useMapText();
  const [tool, setTool] = useState<Tool | null>(null);
  const { value, change } = field;
  // Chosen when the field comes: the map does not jump while somebody draws.
  const [start] = useState(() => focus ?? boxOf(areaSoFar(value)) ?? world);
  const whole = areaSoFar(value);
  const press = (at: Point) => {
    if (tool === null) return;
    const next = drawnAt(value, tool, at);
    change(next.draft);
    setTool(next.tool);
  };
  const full = value.polygons.length + value.circles.length >= mostShapes;
  return (
    <FieldFrame name={field.name} label={label}>
      <fieldset className={css.field}>
        <legend className={css.legend}>
          {label}
          {required ? <span aria-hidden="true"> *</span> : null}
        </legend>
        {help ? <p className={css.help}>{help}</p> : null}
        {field.error ? (
          <p className={css.error} role="alert">
            {field.error}
          </p>
        ) : null}
        <MapFrame
          label={label}
          marks={[]}
          lines={[]}
          areas={whole ? [{ id: 'area', name: '', area: whole }] : []}
          focus={start}
          language={language}
          onPoint={tool ? press : undefined}
          over={(view, size) => <AreaHandles draft={value} change={change} view={view} size={size} />}
        >
          <div className={css.tools}>
            <ToolButton on={tool?.shape === 'polygon'} onClick={() => setTool(toggled(tool, 'polygon'))}>
              <IconPolygon size={16} /> {t('draw.polygon')}
            </ToolButton>
            <ToolButton on={tool?.shape === 'circle'} onClick={() => setTool(toggled(tool, 'circle'))}>
              <IconCircle size={16} /> {t('draw.circle')}
            </ToolButton>
          </div>
          <p className={css.help} role="status">
            {tool ? t(`draw.${tool.shape}.how`) : t('draw.typed')}
          </p>
        </MapFrame>
        {value.polygons.map((polygon, index) => (
          <Polygon
            // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no other identity
            key={index}
            name={`${field.name}.polygons.${index}`}
            position={index + 1}
            polygon={polygon}
            change={(next) => change({ ...value, polygons: value.polygons.with(index, next) })}
            remove={() => change({ ...value, polygons: value.polygons.filter((_, other) => other !== index) })}
          />
        ))}
        {value.circles.map((circle, index) => (
          <Circle
            // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no other identity
            key={index}
            name={`${field.name}.circles.${index}`}
            position={index + 1}
            circle={circle}
            change={(next) => change({ ...value, circles: value.circles.with(index, next) })}
            remove={() => change({ ...value, circles: value.circles.filter((_, other) => other !== index) })}
          />
        ))}
        {full ? null : (
          <div className={css.tools}>
            <Button
              size="xs"
              variant="default"
              onClick={() => change({ ...value, polygons: [...value.polygons, blankPolygon] })}
            >
              {t('type.polygon')}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => change({ ...value, circles: [...value.circles, blankCircle] })}
            >
              {t('type.circle')}
            </Button>
          </div>
        )}
      </fieldset>
    </FieldFrame>
  );
}

const world: Box = { south: -55, west: -150, north: 72, east: 160 };

function boxOf(area: Area | null): Box | null {
  if (area === null) return null;
  const points = extentOf(area);
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  return { south: Math.min(...lats), north: Math.max(...lats), west: Math.min(...lons), east: Math.max(...lons) };
}

function toggled(tool: Tool | null, shape: Tool['shape']): Tool | null {
  return tool?.shape === shape ? null : { shape, at: null };
}

function ToolButton(props: { on: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <Button
      size="xs"
      variant={props.on ? 'filled' : 'default'}
      aria-pressed={props.on}
      onClick={props.onClick}
      classNames={{ label: css.word ?? '' }}
    >
      {props.children}
    </Button>
  );
}

interface ShapeProps {
  readonly name: string;
  readonly position: number;
  readonly remove: () => void;
}

function Polygon(props: ShapeProps & { polygon: PolygonDraft; change: (next: PolygonDraft) => void }) {
  const t = useMapText();
  const { polygon, position } = props;
  const fault = polygon.corners.trim() === '' ? null : polygonFault(polygon);
  return (
    <Shape {...props} label={t('polygon', { position })} remove={props.remove}>
      <Textarea
        label={t('polygon.corners')}
        description={t('polygon.corners.help')}
        dir="ltr"
        autosize
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        value={polygon.corners}
        onChange={(event) => props.change({ corners: event.currentTarget.value })}
        error={useFaultWords()(fault)}
      />
      <p className={css.help}>{t('polygon.count', { corners: cornersOf(polygon).length })}</p>
    </Shape>
  );
}

function Circle(props: ShapeProps & { circle: CircleDraft; change: (next: CircleDraft) => void }) {
  const t = useMapText();
  const { circle, position } = props;
  const words = useFaultWords();
  const fault = circle.centre.trim() === '' && circle.km.trim() === '' ? null : circleFault(circle);
  return (
    <Shape {...props} label={t('circle', { position })} remove={props.remove}>
      <div className={css.pair}>
        <TextInput
          label={t('circle.centre')}
          description={t('circle.centre.help')}
          dir="ltr"
          maxLength={60}
          value={circle.centre}
          onChange={(event) => props.change({ ...circle, centre: event.currentTarget.value })}
          error={fault?.key === 'fault.km' ? undefined : words(fault)}
        />
        <TextInput
          label={t('circle.km')}
          description={t('circle.km.help')}
          dir="ltr"
          maxLength={12}
          inputMode="decimal"
          value={circle.km}
          onChange={(event) => props.change({ ...circle, km: event.currentTarget.value })}
          error={fault?.key === 'fault.km' ? words(fault) : undefined}
        />
      </div>
    </Shape>
  );
}

function Shape(props: ShapeProps & { label: string; children: ReactNode }) {
  const t = useMapText();
  return (
    <FieldFrame name={props.name} label={props.label}>
      <fieldset className={css.shape}>
        <legend className={css.name}>{props.label}</legend>
        {props.children}
        <Button
          className={css.remove}
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={15} />}
          onClick={props.remove}
        >
          {t('shape.remove')}
        </Button>
      </fieldset>
    </FieldFrame>
  );
}

function useFaultWords(): (fault: ShapeFault | null) => string | undefined {
  const t = useMapText();
  return (fault) => (fault ? t(fault.key, { line: fault.line ?? 1 }) : undefined);
}
