import { Loader } from '@mantine/core';
import css from './waiting.module.css';

/** Shown while a page or its language is fetched: late, so that a fast page never flickers. */
export function Waiting() {
  return (
    <div className={css.waiting} aria-busy="true">
      <Loader />
    </div>
  );
}
