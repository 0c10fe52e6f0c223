import type { Template } from './template.ts';

const files = import.meta.glob<Template>('./templates/*.ts', { eager: true, import: 'default' });

/** Every template there is, by its id: a file more is a template more. */
export const templates: ReadonlyMap<string, Template> = new Map(
  Object.entries(files).map(([path, template]) => [path.slice(path.lastIndexOf('/') + 1, -3), template]),
);
