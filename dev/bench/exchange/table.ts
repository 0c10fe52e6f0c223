import type { Report } from '../exchange.ts';

/** The report as a person reads it. */
export function table({ machine, catchUp, latency, start, memory, attachment, goals }: Report): readonly string[] {
  const { perSecond, rssMaxMB } = catchUp;
  const rows: readonly (readonly [string, string])[] = [
    [
      'machine',
      `${machine.cores} × ${machine.cpu}, load ${machine.load}, ${machine.idlePercent} % idle, ${machine.stolenPercent} % stolen`,
    ],
    [
      'catch-up',
      `${perSecond.entente} entries/s (${catchUp.entries}), ${catchUp.cpuMicrosAnEntry} µs of processor each`,
    ],
    ['hypercore', `${perSecond.hypercore} blocks/s: we are ${catchUp.toHypercore} times as fast`],
    ['bare primitives', `${perSecond.bare} entries/s: we reach ${catchUp.toBare} of it`],
    ['memory, most', `Rome ${rssMaxMB.rome} MB, Rabat ${rssMaxMB.rabat} MB`],
    ['page meanwhile', catchUp.rounds.map(({ entente }) => `p95 ${entente.pageMs.p95} ms`).join(', ')],
    ['stored there', `p50 ${latency.storedMs.p50} ms, p95 ${latency.storedMs.p95} ms`],
    ['on their screen', `p50 ${latency.screenMs.p50} ms, p95 ${latency.screenMs.p95} ms`],
    ['start', `healthz ${start.healthMs} ms, list page ${start.listMs} ms`],
    [
      'memory at rest',
      `${memory.idleMB} MB; after the work Rome ${memory.afterWorkMB.rome} MB, Rabat ${memory.afterWorkMB.rabat} MB`,
    ],
    [
      'attachment',
      `${attachment.nodeToNodeMBs} MB/s node to node (disk ${attachment.diskWriteMBs}, AES-GCM ${attachment.aes256gcmMBs}, ChaCha20 ${attachment.chacha20poly1305MBs}); ` +
        `upload ${attachment.uploadMBs}, seal ${attachment.sealMBs}, open ${attachment.openMBs}`,
    ],
    [
      'its memory',
      `Rome ${attachment.rome.rssMinMB}–${attachment.rome.rssMaxMB} MB, Rabat ${attachment.rabat.rssMinMB}–${attachment.rabat.rssMaxMB} MB`,
    ],
  ];
  const wide = Math.max(...rows.map(([name]) => name.length), ...goals.map(({ what }) => what.length));
  return [
    ...rows.map(([name, text]) => `${name.padEnd(wide)}  ${text}`),
    '',
    ...goals.map(
      ({ what, measured, goal, met }) => `${what.padEnd(wide)}  ${met ? 'met' : 'MISSED'}: ${measured}, ${goal}`,
    ),
  ];
}
