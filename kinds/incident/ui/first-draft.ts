import { richText } from '../../../packages/kind/rich-text.ts';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import type { LessonsDraft } from '../lessons/inquiry.ts';

/** The draft of the lessons that is made from the records of the room, in the reader's language; null as long as it is not there. */
export function useFirstDraft(group: string, record: string) {
  const { language } = useVoice();
  const asked = { record, languages: [language] };
  const text = useInquiry<LessonsDraft>({ group, kind: 'incident', inquiry: 'lessons' }, asked).data?.texts[0];
  const body = richText.safeParse(text?.body);
  return text === undefined || !body.success ? null : { language, title: text.title, body: body.data };
}
