import { expect, it } from 'vitest';
import WideTable from '../../../src/components/content/WideTable.astro';
import { markup } from '../words.ts';

it('names the box in which a table scrolls by the columns', async () => {
  const rows =
    '<thead><tr><th>事项</th><th>岗位</th></tr></thead><tbody><tr><td>印章</td></tr></tbody>';
  const html = await markup(WideTable, {}, rows);
  expect(html).toContain('aria-label="表格：事项、岗位" tabindex="0"');
  expect(html).toContain(`<table>${rows}</table>`);
});
