import { Suspense } from 'react';
import type { RecordLine } from '../../../packages/contract/record.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { Badge } from '../../../packages/ui/parts/badge.tsx';

/** Handling codes and TLP as short marks; what they mean stands in their titles and on the record page in full. A list waits for neither. */
export function HandlingMark(props: Props) {
  return (
    <Suspense fallback={null}>
      <Marks {...props} />
    </Suspense>
  );
}

type Props = { readonly handling: RecordLine['handling'] };

function Marks({ handling }: Props) {
  const t = useMatterText();
  return (
    <>
      {handling.codes.map((code) => (
        <Badge key={code} title={t(`handling.${code}`)} tone={code === 'H0' ? 'neutral' : 'warn'}>
          <bdi dir="ltr">{code}</bdi>
        </Badge>
      ))}
      <Badge title={t(`tlp.${handling.tlp}`)} tone={handling.tlp === 'RED' ? 'danger' : 'neutral'}>
        <bdi dir="ltr">TLP:{handling.tlp}</bdi>
      </Badge>
    </>
  );
}
