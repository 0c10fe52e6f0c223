import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of a deployment beside those all kinds have. */
export const deploymentRefusals = [
  'deployment.exists',
  'deployment.absent',
  'deployment.notSender',
  'deployment.notHost',
  'deployment.notParty',
  'deployment.host',
  'deployment.dates',
  'deployment.granted',
  'deployment.notGranted',
  'deployment.refused',
  'deployment.stale',
  'deployment.window',
  'deployment.weapons',
  'deployment.official',
  'deployment.arrived',
  'deployment.notArrived',
  'deployment.early',
  'deployment.future',
  'deployment.notAccredited',
  'deployment.over',
  'deployment.later',
  'deployment.extensionOpen',
  'deployment.extension',
  'deployment.ownExtension',
] as const;
export type DeploymentCode = (typeof deploymentRefusals)[number];

/** The refusal when its condition holds. */
export function when(condition: boolean, code: DeploymentCode, message: string, field?: string): Refusal | null {
  return condition ? refuse(code, message, field) : null;
}
