import { expect, test } from 'vitest';
import { readOptions } from '../../src/publish/read-options.ts';

test('reads options and what else there is', () => {
  const read = readOptions(['--root', '/srv', '3'], { root: '文件夹' }, ['版号']);
  expect(read).toEqual({ options: { root: '/srv' }, others: ['3'] });
});

test.each([[['--keep', '3']], [['3', '4']], [['--root']]])(
  'says what may be written for %j',
  (args) => {
    expect(() => readOptions(args, { root: '文件夹' }, ['版号'])).toThrow(
      `「${args.join(' ')}」读不懂，可以写：--root 文件夹 [版号]`,
    );
  },
);
