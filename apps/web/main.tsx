import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../../packages/ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './frame/app.tsx';

// The content security policy forbids code made at run time, so schemas are interpreted.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
