import { describe, expect, it } from 'vitest';
import { run } from './exchange.ts';

const figure = expect.any(Number);
const spread = { p50: figure, p95: figure, max: figure, count: figure };

describe('the bench of an exchange', () => {
  it('runs small, and reports every figure it promises', async () => {
    const sizes = { entries: 2_048, rounds: 1, acts: 5, megabytes: 8, starts: 1, idleSeconds: 0 };
    const said: string[] = [];
    const report = await run({ sizes, say: (line) => said.push(line) });
    expect(report).toMatchObject({
      machine: { cores: figure, node: expect.stringMatching(/^v2\d/), idlePercent: figure },
      sizes,
      catchUp: {
        entries: 2_048,
        perSecond: { entente: figure, hypercore: figure, bare: figure },
        toHypercore: figure,
        toBare: figure,
        rssMaxMB: { rome: figure, rabat: figure },
        rounds: [{ entente: { pageMs: spread }, hypercore: { seconds: figure }, bare: { seconds: figure } }],
      },
      latency: { storedMs: { ...spread, count: 5 }, screenMs: { ...spread, count: 5 } },
      start: { healthMs: figure, listMs: figure },
      memory: { idleMB: figure, afterWorkMB: { rome: figure, rabat: figure } },
      attachment: { bytes: 8 * 2 ** 20, nodeToNodeMBs: figure, diskWriteMBs: figure, aes256gcmMBs: figure },
    });
    expect(report).toHaveProperty('goals.length', 7);
    expect(said.join('\n')).toContain('hypercore');
  }, 600_000);
});
