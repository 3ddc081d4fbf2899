import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layoutOf } from '../../src/publish/layout.ts';
import { prune, pruneOrLog } from '../../src/publish/prune.ts';
import { readLog, shortenLog } from '../../src/publish/publish-log.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NOW = new Date('2026-03-02T12:00:00Z');
const DAY = 24 * 3600_000;

test('what is not kept any more is removed, what is live never', () => {
  const layout = layoutOf(temporaryFolder());
  for (const folder of [layout.manifests, layout.builds]) mkdirSync(folder);
  writeFileSync(layout.settings, '{"keep":2}');
  const names = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `0000${number}-abcdef12`);
  for (const [index, name] of names.entries()) {
    mkdirSync(join(layout.releases, name), { recursive: true });
    const activated = new Date(NOW.getTime() - (20 - index) * DAY).toISOString();
    const engine = index < 5 ? 'first' : 'second';
    const manifest = JSON.stringify({ name, activated, engine });
    writeFileSync(join(layout.manifests, `${name}.json`), manifest);
  }
  // Of an interruption.
  mkdirSync(join(layout.releases, '00009-abcdef12'));
  symlinkSync(join('releases', names[0] ?? ''), layout.current);
  const [old, young] = ['old', 'young'].map((name) => join(layout.builds, name));
  for (const [build, days] of [
    [old, 2],
    [young, 0.5],
  ] as const) {
    const at = new Date(NOW.getTime() - days * DAY);
    mkdirSync(build ?? '');
    utimesSync(build ?? '', at, at);
  }

  for (const [engine, days] of [
    ['lost', 9],
    ['first', 8],
    ['second', 7],
    ['third', 6],
    ['next', 0.5],
  ] as const) {
    const at = new Date(NOW.getTime() - days * DAY);
    mkdirSync(join(layout.engines, engine), { recursive: true });
    utimesSync(join(layout.engines, engine), at, at);
  }
  symlinkSync('third', layout.engine);

  prune(layout, NOW);
  const kept = [0, 3, 4, 5, 6, 7].map((index) => names[index]);
  expect(readdirSync(layout.releases).toSorted()).toEqual(kept);
  expect(readdirSync(layout.manifests).toSorted()).toEqual(kept.map((name) => `${name}.json`));
  expect(readdirSync(layout.builds)).toEqual(['young']);
  const engines = ['current', 'first', 'next', 'second', 'third'];
  expect(readdirSync(layout.engines).toSorted()).toEqual(engines);
});

test('what cannot be removed is in the log, and stops nothing', () => {
  const layout = layoutOf(temporaryFolder());
  const name = '00001-abcdef12';
  for (const folder of [layout.manifests, join(layout.releases, name)])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(layout.manifests, `${name}.json`), JSON.stringify({ name }));
  symlinkSync(join('releases', name), layout.current);
  // It cannot know how many to keep.
  expect(() => prune(layout)).toThrow('ENOENT');
  pruneOrLog(layout);
  expect(readLog(layout, 1)).toEqual([]);
  expect(readLog(layout, 2)).toEqual([expect.objectContaining({ event: 'failed' })]);
});

test('of a large log the later half stays, line by line', () => {
  const layout = layoutOf(temporaryFolder());
  const lines = Array.from({ length: 10 }, (_, n) =>
    JSON.stringify({ event: 'released', said: `${n}` }),
  );
  writeFileSync(layout.log, `${lines.join('\n')}\n`);
  shortenLog(layout);
  expect(readLog(layout, 20)).toHaveLength(10);
  shortenLog(layout, 100);
  expect(readLog(layout, 20).map(({ said }) => said)).toEqual(['5', '6', '7', '8', '9']);
});
