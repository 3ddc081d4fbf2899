import { expect, test } from 'vitest';
import { gitOrigin } from '../../src/handbook/git-origin.ts';

test.each([
  [{}, null],
  [{ git: '/git/handbook.git' }, null],
  [{ git: 'https://a.cn/git/handbook.git', site: 'https://a.cn/' }, null],
  [{ git: 'https://a.cn/git/handbook.git', site: 'https://a.cn' }, null],
  [{ git: 'https://a.cn:8443/x.git', site: 'https://a.cn' }, 'https://a.cn:8443'],
  [{ git: 'http://10.0.0.8:3000/hr/handbook' }, 'http://10.0.0.8:3000'],
])('of %j the other origin is %j', (handbook, origin) => {
  expect(gitOrigin(handbook)).toBe(origin);
});
