import type { Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { OperationFailed } from '../control/failure.ts';

/** Bytes of a file that is read at all; points that a page draws without being felt. */
export const mostBytes = 32 * 1024 * 1024;
const mostPoints = 300_000;
const deepest = 8;

export type Lines = [number, number][][];

/**
 * The lines of a file of boundaries: GeoJSON (RFC 7946) or TopoJSON, lines and polygons only. Everything but the coordinates is left
 * behind: names, properties, whatever else a file carries never reaches a page.
 * @throws OperationFailed `boundaries.file` with what is wrong
 */
export function readLines(text: string): Lines {
  if (text.length > mostBytes) throw wrong('it is larger than 32 MiB: simplify the lines first');
  const lines = geometriesOf(parsed(text)).flatMap(linesOf);
  const points = lines.reduce((sum, line) => sum + line.length, 0);
  if (points === 0) throw wrong('there are no lines in it');
  if (points > mostPoints)
    throw wrong(`it has ${points} points, and a map draws ${mostPoints}: simplify the lines first`);
  return lines;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong('it is not JSON');
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function geometriesOf(value: unknown, depth = 0): readonly unknown[] {
  if (depth > deepest) throw wrong('it is nested too deep');
  if (!isObject(value)) throw wrong('it is neither GeoJSON nor TopoJSON');
  const inside = (list: unknown): readonly unknown[] => {
    if (!Array.isArray(list)) throw wrong(`a ${String(value.type)} in it holds no list`);
    return list.flatMap((each) => geometriesOf(each, depth + 1));
  };
  if (value.type === 'FeatureCollection') return inside(value.features);
  if (value.type === 'GeometryCollection') return inside(value.geometries);
  if (value.type === 'Feature') return value.geometry === null ? [] : geometriesOf(value.geometry, depth + 1);
  if (value.type === 'Topology') return fromTopology(value);
  return [value];
}

/** What is inside is looked at by whoever walks through it: a damaged arc or object is a fault there. */
function isTopology(value: object): value is Topology {
  return 'objects' in value && isObject(value.objects) && 'arcs' in value && Array.isArray(value.arcs);
}

/** Shared borders once: a mesh draws what two areas have in common a single time. */
function fromTopology(value: Readonly<Record<string, unknown>>): readonly Geometry[] {
  if (!isTopology(value)) throw wrong('its topology has no objects or no arcs');
  const topology = value;
  try {
    return Object.values(topology.objects).map((object) => {
      const geometry = object as GeometryObject;
      // A mesh leaves out what is no line: whether there is any such thing is asked of the whole geometry.
      for (const one of geometriesOf(feature(topology, geometry as GeometryCollection))) linesOf(one);
      return mesh(topology, geometry);
    });
  } catch (error) {
    if (error instanceof OperationFailed) throw error;
    throw wrong('its topology is damaged');
  }
}

function linesOf(value: unknown): Lines {
  if (!isObject(value)) throw wrong('one of its geometries is none');
  const { type, coordinates } = value;
  if (type === 'LineString') return [line(coordinates)];
  if (type === 'MultiLineString' || type === 'Polygon') return list(coordinates).map(line);
  if (type === 'MultiPolygon') return list(coordinates).flatMap((polygon) => list(polygon).map(line));
  throw wrong(`it holds a ${String(type).slice(0, 40)}: only lines and polygons can be boundaries`);
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong('coordinates in it are no list');
  return value;
}

function line(value: unknown): [number, number][] {
  const points = list(value);
  if (points.length < 2) throw wrong('a line in it has fewer than two points');
  return points.map((point) => {
    const [lon, lat] = list(point);
    if (typeof lon !== 'number' || typeof lat !== 'number' || !(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90))
      throw wrong('a point in it lies outside the earth: coordinates are longitude and latitude in degrees (WGS 84)');
    return [rounded(lon), rounded(lat)];
  });
}

/** Ten metres: finer than any line on these maps. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

function wrong(what: string): OperationFailed {
  return new OperationFailed('boundaries.file', `The file of boundaries cannot be taken: ${what}.`);
}
