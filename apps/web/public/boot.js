/*
 * Runs before the first paint, so that theme, language and direction never flash.
 * Schemas are interpreted, because the content security policy forbids code made at run time.
 * The trusted-types policy lets the component library write style sheets and nothing else: a text with "<" makes elements, so it is refused.
 * The one script that may be named at run time is the worker that keeps these pages.
 */
(() => {
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const languages = ['en', 'fr', 'ar', 'it', 'es', 'de'];
  const wished = [kept('entente.language'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const language = wished.find((tag) => languages.includes(tag)) ?? 'en';
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  const scheme = kept('entente.scheme');
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  globalThis.__zod_globalConfig = { jitless: true };
  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text.includes('<') ? null : text),
    createScriptURL: (address) => (address === '/sw.js' ? address : null),
  });
})();
