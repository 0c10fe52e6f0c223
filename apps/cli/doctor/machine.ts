import { type Finding, fail, fine, warn } from './finding.ts';

/** The first release of the time-zone database that has Morocco’s change of September 2026. */
const oldestZones = '2026c';
const oldestNode = 24;

/** The program the node runs on. */
export function machineFindings(versions: {
  readonly node: string;
  readonly tz: string | undefined;
}): readonly Finding[] {
  return [nodeFinding(versions.node), zonesFinding(versions.tz)];
}

function nodeFinding(version: string): Finding {
  if (Number(version.split('.')[0]) >= oldestNode) return fine('Node', version);
  return fail(
    'Node',
    `${version} is too old`,
    `Run "npm ci", which brings Node ${oldestNode} along, and start with "npx entente".`,
  );
}

/** Releases are named by year and letter, so they compare as texts. */
function zonesFinding(tz: string | undefined): Finding {
  const name = 'time-zone data';
  if (tz === undefined)
    return warn(name, 'this Node states no release of its time-zone data', `Use a Node with ${oldestZones} or later.`);
  if (tz >= oldestZones) return fine(name, tz);
  return warn(
    name,
    `${tz}: times in Morocco since 20 September 2026 are an hour wrong with it`,
    `Use the Node of this project (npm ci), or one with ${oldestZones} or later.`,
  );
}
