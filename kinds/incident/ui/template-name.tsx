import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { templateCalled } from '../templates/index.ts';

/** What a template is called in the reader's language; its key where this release has no such template. */
export function TemplateName({ name }: { name: string }) {
  const { language } = useVoice();
  return <span>{templateCalled(name)?.names[language] ?? name}</span>;
}
