import { expect, it } from 'vitest';
import { LARGEST_FILE, LARGEST_SUM, MOST_FILES } from '../../src/publish/judge-tree.ts';
import { guidePage } from './guide-text.ts';

it('the guide says how much may be pushed, as the server counts it', () => {
  const inMegabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`;
  expect(guidePage('how-to-publish')).toContain(
    `一个文件最多 ${inMegabytes(LARGEST_FILE)}，两个文件夹一共最多 ${inMegabytes(LARGEST_SUM)}、${MOST_FILES} 个文件。`,
  );
});
