/** Every batch has this many elements, whatever is asked: the holder learns that a batch came, and nothing of how much. */
export const batchSize = 64;
/** An element of the group, and a scalar: bytes. */
export const elementBytes = 32;
/** The fewest tags a set has. */
export const smallestSet = 64;
/** A tag: bytes. */
export const tagBytes = 16;
