import { expect, test } from 'vitest';
import { readPush } from '../../src/publish/read-push.ts';

const OLD = 'a'.repeat(40);
const NEW = 'b'.repeat(40);
const NONE = '0'.repeat(40);

test('a push to main publishes', () => {
  const push = { kind: 'publish', old: OLD, commit: NEW };
  expect(readPush(`${OLD} ${NEW} refs/heads/main\n`)).toEqual(push);
  expect(readPush(`${NONE} ${NEW} refs/heads/main`)).toEqual({ ...push, old: null });
});

test('a push to a draft shows or ends a preview', () => {
  const preview = { kind: 'preview', name: 'new-text', commit: NEW };
  expect(readPush(`${NONE} ${NEW} refs/heads/draft/new-text`)).toEqual(preview);
  expect(readPush(`${OLD} ${NONE} refs/heads/draft/new-text`)).toEqual({
    kind: 'end-preview',
    name: 'new-text',
  });
});

test.each([
  ['refs/heads/draft/', '不能推送到分支「draft/」'],
  ['refs/heads/draft/../main', '不能推送到分支'],
  ['refs/heads/draft/Neu', '不能推送到分支'],
  [`refs/heads/draft/${'a'.repeat(41)}`, '不能推送到分支'],
  ['refs/heads/master', '不能推送到分支「master」'],
  ['refs/notes/commits', '不能推送到分支「refs/notes/commits」'],
  ['refs/tags/v1', '不能推送标签「v1」'],
])('a push to %s is refused', (ref, said) => {
  expect(() => readPush(`${NONE} ${NEW} ${ref}`)).toThrow(said);
});

test('main is not deleted, and one branch is pushed at a time', () => {
  expect(() => readPush(`${OLD} ${NONE} refs/heads/main`)).toThrow(/不能删除 main 分支.*[^。]$/);
  const two = `${OLD} ${NEW} refs/heads/main\n${NONE} ${NEW} refs/heads/draft/a\n`;
  expect(() => readPush(two)).toThrow('这次推送了 2 个（main、draft/a）');
});
