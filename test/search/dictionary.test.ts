import { expect, test } from 'vitest';
import { endsWithin } from '../../src/search/dictionary.ts';

test('a word goes on where the phrase first ends, or the text has no such phrase', () => {
  expect(endsWithin('审批解决方案', '解决方')).toBe(true);
  expect(endsWithin('审批解决方案', '解决')).toBe(false);
  expect(endsWithin('审批解决方案', '方案')).toBe(false);
  expect(endsWithin('审批解决方案', '账簿')).toBe(true);
});
