export { type Fault, isFault } from '../notes/fault.ts';
export {
  type Chain,
  charterChain,
  charterHash,
  cutOf,
  mirrorsOf,
  requiredRoots,
  verifiersOf,
} from './chain.ts';
export {
  type Charter,
  type CharterFault,
  type Cut,
  charterText,
  type Exercise,
  type FourEyesCode,
  type Instrument,
  type LogKey,
  type MatchTerms,
  type Member,
} from './charter.ts';
export { type CharterFork, fork, forkText, parseFork } from './fork.ts';
export { isExercise, keysOf, parseCharterText } from './parse.ts';
