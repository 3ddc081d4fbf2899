import { expect, test } from 'vitest';
import { hookLines } from '../../src/publish/hook-lines.ts';

test('every line is marked for GitLab, and for nobody else', () => {
  expect(hookLines('一\n二', {})).toBe('一\n二\n');
  expect(hookLines('一\n二', { GL_REPOSITORY: 'project-1' })).toBe(
    'GL-HOOK-ERR: 一\nGL-HOOK-ERR: 二\n',
  );
});
