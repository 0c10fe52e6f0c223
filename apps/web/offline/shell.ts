/** After the page itself: what it needs now comes first. */
const restMs = 5_000;

const workers = typeof navigator !== 'undefined' && 'serviceWorker' in navigator ? navigator.serviceWorker : null;
let spoken: string | null = null;

/**
 * Has the browser keep the pages (worker.js), so that they open without a connection.
 * @param onNew called when a newer version of the pages has been fetched whole while this one is open
 * @returns a function that ends it
 */
export function followShell(onNew: () => void): () => void {
  if (!workers) return () => {};
  // The first worker of all is no new version: the page is the one it was fetched with.
  let hadOne = workers.controller !== null;
  const changed = () => {
    tellLanguage();
    if (hadOne) onNew();
    hadOne = true;
  };
  workers.addEventListener('controllerchange', changed);
  const timer = setTimeout(() => {
    workers.register('/sw.js').then(tellLanguage, () => {
      // A browser that may keep nothing shows the pages with a connection only.
    });
  }, restMs);
  return () => {
    clearTimeout(timer);
    workers.removeEventListener('controllerchange', changed);
  };
}

/** Asks the node whether it has newer pages. */
export function lookForNew() {
  workers?.getRegistration().then(
    (known) => known?.update(),
    () => undefined,
  );
}

/** The catalogues of this language are kept too; those of the others are not. */
export function speak(language: string) {
  spoken = language;
  tellLanguage();
}

function tellLanguage() {
  if (!workers || spoken === null) return;
  const language = spoken;
  void workers.ready.then(({ active }) => active?.postMessage({ language }));
}
