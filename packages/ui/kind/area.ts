/** Areas of work by which the home page of a group sorts what its tools offer, in the order in which they stand there. */
export const areas = ['operations', 'group', 'agreed', 'press', 'exchange'] as const;
export type Area = (typeof areas)[number];
