import { expect, test } from 'vitest';
import { escapeMarkup } from '../../src/diagrams/escape-markup.ts';

test('escapes the five signs of markup and nothing else', () => {
  expect(escapeMarkup(`经理 <A&B> "x" 'y'`)).toBe('经理 &#60;A&#38;B&#62; &#34;x&#34; &#39;y&#39;');
});
