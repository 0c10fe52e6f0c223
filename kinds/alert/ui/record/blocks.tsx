import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { forReader } from '../../reader.ts';
import { useAlertText } from '../text/index.ts';
import css from './alert.module.css';

export interface Block {
  readonly language: string;
  readonly event: string;
  readonly headline: string | null;
  readonly description: string | null;
  readonly instruction: string | null;
}

/** What is said in the reader's language, open; what is said in the others, beside it. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const t = useAlertText();
  const { language } = useVoice();
  const languageName = useLanguageName();
  const [own, ...others] = forReader(blocks, language);
  if (own === undefined) return null;
  return (
    <div className={css.blocks}>
      <OneBlock block={own} />
      {others.length === 0 ? null : (
        <div className={css.others}>
          <h3 className={css.small}>{t('blocks.others', { count: others.length })}</h3>
          {others.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several blocks may be in one language
            <details key={`${block.language} ${at}`} className={css.other}>
              <summary>
                {languageName(block.language)}: <RecordText>{block.headline ?? block.event}</RecordText>
              </summary>
              <OneBlock block={block} />
            </details>
          ))}
        </div>
      )}
    </div>
  );
}

function OneBlock({ block }: { block: Block }) {
  const t = useAlertText();
  const { language, event, headline, description, instruction } = block;
  return (
    <div lang={language} className={css.block}>
      <p className={css.headline}>
        <RecordText>{(headline ?? event) || '–'}</RecordText>
      </p>
      {headline !== null && event !== '' && event !== headline ? (
        <p className={css.event}>
          <RecordText>{event}</RecordText>
        </p>
      ) : null}
      {description === null ? null : <RecordText block>{description}</RecordText>}
      {instruction === null ? null : (
        <div className={css.instruction}>
          <p className={css.small}>{t('instruction')}</p>
          <RecordText block>{instruction}</RecordText>
        </div>
      )}
    </div>
  );
}
