import { expect, test } from 'vitest';
import { chartWords } from '../../src/markdown/chart-words.ts';

test('a chart is read by the words in its boxes and on its lines, each once', () => {
  const source =
    'flowchart LR\n  a[收到投诉] -->|重大| b{是否处理}\n  b --> a[收到投诉]\n  接车-->交车';
  expect(chartWords(source)).toBe('收到投诉，重大，是否处理，接车，交车');
});

test('a chart without Chinese says nothing', () => {
  expect(chartWords('flowchart LR\n  a[Go] --> b')).toBe('');
});
