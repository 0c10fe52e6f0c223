import { DirectionProvider, localStorageColorSchemeManager, MantineProvider, useDirection } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useDeferredValue, useEffect, useState } from 'react';
import { type Language, tongues } from '../../../packages/ui/text/languages.ts';
import { VoiceProvider } from '../../../packages/ui/text/voice.tsx';
import { theme } from '../../../packages/ui/theme.ts';
import { usePreferences } from '../client/preferences.ts';
import { makeQueryClient } from '../client/queries.ts';
import { makeRouter } from './routes.tsx';
import { Waiting } from './waiting.tsx';

/** The key that public/boot.js reads before the first paint. */
const schemes = localStorageColorSchemeManager({ key: 'entente.scheme' });

export function App() {
  const [client] = useState(makeQueryClient);
  const [router] = useState(() => makeRouter(client));
  const { language: chosen, numerals } = usePreferences();
  // The page stays as it is until it can be said in the other language.
  const language = useDeferredValue(chosen);
  return (
    <DirectionProvider initialDirection={tongues[language].direction} detectDirection={false}>
      <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={schemes}>
        <VoiceProvider language={language} numerals={numerals}>
          <DocumentLanguage language={language} />
          <Notifications position="bottom-center" limit={2} />
          <QueryClientProvider client={client}>
            <Suspense fallback={<Waiting />}>
              <RouterProvider router={router} />
            </Suspense>
          </QueryClientProvider>
        </VoiceProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

function DocumentLanguage({ language }: { language: Language }) {
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = language;
    setDirection(tongues[language].direction);
  }, [language, setDirection]);
  return null;
}
