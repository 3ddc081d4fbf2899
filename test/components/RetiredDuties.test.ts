import { expect, it } from 'vitest';
import RetiredDuties from '../../src/components/RetiredDuties.astro';
import { markup } from './words.ts';

it('says of each number that its duty is no more, where an old link leads', async () => {
  const html = await markup(RetiredDuties, { numbers: ['XS-01-10', 'XS-01-11'] });
  for (const number of ['XS-01-10', 'XS-01-11'])
    expect(html).toContain(
      `<p id="${number}" class="retired-duty">${number} 已废止：这条职责不再有，编号也不再使用。</p>`,
    );
});
