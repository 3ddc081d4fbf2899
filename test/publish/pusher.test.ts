import { userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { pusherOf } from '../../src/publish/pusher.ts';

test.each([
  [{ REMOTE_USER: 'wang' }, 'wang'],
  [{ GL_USERNAME: 'li', GL_USER: '' }, 'li'],
  [{ GITEA_PUSHER_NAME: 'zhao' }, 'zhao'],
  [{ GL_USER: 'qian' }, 'qian'],
  [{}, userInfo().username],
])('with %o it is %s who pushes', (environment, name) => {
  expect(pusherOf(environment)).toBe(name);
});
