import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { drawAhead } from '../../src/diagrams/draw-ahead.ts';
import type { DiagramRenderer } from '../../src/diagrams/renderer.ts';

const GUIDE = `---
title: 怎么读
order: 1
---

\`\`\`mermaid
flowchart TB
  a[挂号] --> b[看病]

  b --> c[取药]
\`\`\`

## 急诊  

\`\`\`text
不是图
\`\`\`

\`\`\`mermaid
画不出来
\`\`\`
`;

test.each([
  ['', GUIDE],
  [' with the line ends of Windows', GUIDE.replaceAll('\n', '\r\n')],
])('the charts that are asked for later are drawn ahead%s', (_, text) => {
  const asked: object[] = [];
  const renderFence: DiagramRenderer['renderFence'] = (source, heading) => {
    asked.push({ source: source.replaceAll('\r\n', '\n'), heading });
    return Promise.reject(new Error('画不出来'));
  };
  drawAhead([text], { renderFence } as DiagramRenderer);
  const { guides } = parseContent(new Map([['content/guide/read.mdx', text]]));
  expect(asked).toEqual(guides[0]?.fences.map(({ source, heading }) => ({ source, heading })));
  expect(asked).toMatchObject([{ heading: '' }, { heading: '急诊' }]);
});
