import fc from 'fast-check';

/** Property tests print their seed when they fail; ENTENTE_SEED runs them again with it. */
const seed = Number(process.env.ENTENTE_SEED);
if (process.env.ENTENTE_SEED !== undefined && Number.isSafeInteger(seed)) fc.configureGlobal({ seed });
