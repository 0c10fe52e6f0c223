import type { ListFile } from '../../../packages/contract/tagging.ts';
import { identifierTypes } from '../../../packages/match/identifiers/types.ts';
import { useListFile } from '../../../packages/ui/kind/use-list-file.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { useMatchableText } from './text/index.ts';

/** What the node reads in a file: nobody takes for watched what stands in a line that holds nothing. */
export function FileRead({ file }: { file: string }) {
  const t = useMatchableText();
  const read = useListFile(file);
  return (
    <div aria-live="polite">
      {read.isPending ? <p>{t('read.now')}</p> : null}
      {read.isError ? <Notice tone="warn">{t('read.failed')}</Notice> : null}
      {read.data ? <Lines {...read.data} /> : null}
    </div>
  );
}

function Lines({ held, over, damaged, first }: ListFile) {
  const t = useMatchableText();
  const m = useMatterText();
  const said = (fault: string) =>
    fault.startsWith('identifier.')
      ? m.maybe(`id.${fault.slice('identifier.'.length)}.looks`)
      : t.maybe(`read.${fault}`, { types: identifierTypes.join(', ') });
  return (
    <>
      {held + over === 0 ? <Notice tone="danger">{t('read.none')}</Notice> : <p>{t('read.held', { count: held })}</p>}
      {over === 0 ? null : <p>{t('read.over', { count: over })}</p>}
      {damaged === 0 ? null : (
        <Notice tone="warn" title={t('read.damaged', { count: damaged })}>
          {damaged > first.length ? <p>{t('read.first', { count: first.length })}</p> : null}
          <ul>
            {[...Map.groupBy(first, ({ fault }) => fault)].map(([fault, lines]) => (
              <li key={fault}>
                {lines.length === 1
                  ? m('id.line', { line: lines[0]?.line ?? 0 })
                  : t('read.lines', { lines: lines.map(({ line }) => line).join(' · ') })}
                : {said(fault)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
