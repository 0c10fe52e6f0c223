import type { Area } from '../../kind/area.ts';
import { MapPicture } from './map-picture.tsx';

/** An area that was said, on a map of its own with its table: in a review, in a record. */
export function AreaView({ area, name, language }: { area: Area; name: string; language: string }) {
  return <MapPicture label={name} marks={[]} lines={[]} areas={[{ id: 'area', name, area }]} language={language} />;
}
