import { readFile, stat } from 'node:fs/promises';
import { Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../../node/config.ts';
import { OperationFailed } from '../../node/control/failure.ts';
import { mostBytes, readLines } from '../../node/map/boundaries.ts';
import { dropBoundaries, keepBoundaries, readBoundaries } from '../../node/map/kept-boundaries.ts';
import { type Answer, does, withCommon } from '../terminal.ts';

const options = z.object({
  label: z.string().trim().min(1).max(200).optional(),
  source: z.string().trim().min(1).max(200).optional(),
  remove: z.boolean().default(false),
});

/** `entente map`: what is drawn on the maps of this node's pages beside the coast. */
export function mapCommand(): Command {
  const map = new Command('map').description('what is drawn on the maps of this node’s pages');
  const boundaries = withCommon(new Command('boundaries'))
    .argument('[file]', 'GeoJSON or TopoJSON with lines or polygons; without it, what is drawn now')
    .description('choose the boundaries that this node’s maps show; there are none unless you choose some')
    .option('--label <text>', 'whose view the boundaries are, as it stands under every map')
    .option('--source <text>', 'where they come from, as it stands under every map')
    .option('--remove', 'draw no boundaries any more', false);
  return map.addCommand(
    does(boundaries, async ({ directory }, [file]) => {
      const { label, source, remove } = options.parse(boundaries.opts());
      readConfig(directory);
      if (remove) {
        await dropBoundaries(directory);
        return { text: 'The maps of this node show no boundaries.', json: { ok: true, layer: null } };
      }
      if (file === undefined) return shown(directory);
      if (label === undefined || source === undefined)
        throw new OperationFailed(
          'usage',
          'Say whose view it is (--label) and where it comes from (--source): both stand under every map.',
        );
      await keepBoundaries(directory, { label, source, lines: readLines(await textOf(file)) });
      return shown(directory);
    }),
  );
}

async function shown(directory: string): Promise<Answer> {
  const layer = await readBoundaries(directory);
  if (layer === null) return { text: 'The maps of this node show no boundaries.', json: { ok: true, layer: null } };
  const { label, source, lines } = layer;
  const points = lines.reduce((sum, line) => sum + line.length, 0);
  return {
    text: `The maps of this node show boundaries: ${label}. Source: ${source}. ${lines.length} lines, ${points} points.\nOnly pages of this node show them; every other member chooses for itself.`,
    json: { ok: true, layer: { label, source, lines: lines.length, points } },
  };
}

async function textOf(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > mostBytes)
    throw new OperationFailed('boundaries.file', `${file} is larger than 32 MiB: simplify it first.`);
  return readFile(file, 'utf8');
}
