import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedFiles, tooNewApis } from './floor-apis.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

test('the scripts of the site use nothing that the oldest browsers lack', () => {
  expect(tooNewApis(shippedFiles())).toEqual([]);
});

test('what one of them lacks would be found', () => {
  const file = join(folder, 'new.ts');
  const lines = [
    '[2, 1].toSorted();',
    '(["b"] as readonly string[]).toReversed();',
    'Object.groupBy(["a"], (one) => one);',
    'Promise.withResolvers();',
    'new Set([1]).union(new Set([2]));',
    'new Intl.Segmenter("zh");',
    'URL.canParse("a");',
    'document.startViewTransition(() => {});',
    'document.body.showPopover();',
    'const { userActivation } = navigator;',
    'scheduler.yield();',
    'addEventListener("load", () => structuredClone([1].at(0)));',
  ];
  writeFileSync(file, `${lines.join('\n')}\nexport { userActivation };\n`);
  const found = tooNewApis([file]).map((fault) => fault.replace(/^.*new\.ts:/, ''));
  expect(found).toEqual([
    '1 Array.toSorted: not in chrome 109, edge 109',
    '2 ReadonlyArray.toReversed: not in chrome 109, edge 109',
    '3 ObjectConstructor.groupBy: not in chrome 109, edge 109, firefox 115, safari 16.4',
    '4 PromiseConstructor.withResolvers: not in chrome 109, edge 109, firefox 115, safari 16.4',
    '5 Set.union: not in chrome 109, edge 109, firefox 115, safari 16.4',
    '6 Intl.Segmenter: not in firefox 115',
    '7 URL.canParse: not in chrome 109, edge 109, safari 16.4',
    '8 Document.startViewTransition: not in chrome 109, edge 109, firefox 115, safari 16.4',
    '9 HTMLElement.showPopover: not in chrome 109, edge 109, firefox 115, safari 16.4',
    '10 Navigator.userActivation: not in firefox 115',
    '11 scheduler: not in firefox 115, safari 16.4',
    '11 Scheduler.yield: not in chrome 109, edge 109, firefox 115, safari 16.4',
  ]);
});
