import { join } from 'node:path';

/** Where an administrator's lists lie. */
export const listFolder = (directory: string): string => join(directory, 'names');

/** Where the names that records bear are kept between two starts. It lies in no backup: it is made of the view. */
export const heldFile = (directory: string): string => join(directory, 'held-names.index');
