import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { useCodeSentence } from '../frame/sentence.ts';
import { useFrameText } from '../text/index.ts';
import css from './error-summary.module.css';
import type { RefusalLine } from './refusals.ts';

/** All refusals in one place, each with a way to its field; focus comes here, so nobody has to look for them. */
export function ErrorSummary({ refusals }: { refusals: readonly RefusalLine[] }) {
  const t = useFrameText();
  const sentence = useCodeSentence();
  if (refusals.length === 0) return null;
  return (
    <div data-summary tabIndex={-1} className={css.summary}>
      <Notice tone="danger" alert title={t('send.refused', { count: refusals.length })}>
        <ul className={css.list}>
          {refusals.map(({ code, field, values }) => (
            <li key={`${code} ${field ?? ''}`}>
              {field ? <ToField name={field} /> : null} {sentence(code, values)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** Where a field stands, or the nearest thing around it that the form shows. */
function fieldElement(name: string): HTMLElement | null {
  const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  const around = name.lastIndexOf('.');
  return found || around < 0 ? found : fieldElement(name.slice(0, around));
}

function ToField({ name }: { name: string }) {
  const t = useFrameText();
  const label = fieldElement(name)?.dataset.label;
  const show = () => {
    const field = fieldElement(name);
    field?.scrollIntoView({ block: 'center' });
    field?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  };
  return (
    <button type="button" className={css.jump} onClick={show}>
      {label ?? t('send.toField')}
    </button>
  );
}
