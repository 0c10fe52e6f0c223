import type { Store } from '../../../packages/store/port.ts';

const everyMs = 5_000;

/** Lets the store settle now and then, so that no act of an officer has to wait for it. Ends before the store closes. */
export function keepSettled(
  store: Pick<Store, 'settle'>,
  onError: (error: unknown) => void,
): { close(): Promise<void> } {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => store.settle()).catch(onError);
  }, everyMs).unref();
  return {
    close() {
      clearInterval(timer);
      return running;
    },
  };
}
