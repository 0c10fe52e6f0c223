/** Names that follow from a member id and a group id; nowhere else are they put together. */
export const privateGroupOf = (member: string): string => `private.${member}`;
export const isPrivateGroup = (group: string): boolean => group.startsWith('private.');
export const originOf = (group: string, member: string, epoch: number): string => `${group}/${member}/${epoch}`;

export interface OriginParts {
  readonly group: string;
  readonly member: string;
  readonly epoch: number;
}

export function originParts(origin: string): OriginParts | null {
  const match = /^([a-z0-9][a-z0-9.-]{1,47})\/([a-z][a-z0-9-]{1,31})\/([1-9][0-9]{0,5})$/.exec(origin);
  return match === null ? null : { group: match[1] ?? '', member: match[2] ?? '', epoch: Number(match[3]) };
}
