import { expect, it } from 'vitest';
import OpenPointRows from '../../src/components/OpenPointRows.astro';
import { words } from './words.ts';

it('says how a kind is settled, and each sentence once with all that it is about', async () => {
  const link = (title: string) => ({ title, url: `/metrics/#${title}` });
  const points = [
    { text: '请核对', links: [link('a'), link('b')] },
    { text: '缺单位', links: [link('c')] },
    { text: '', links: [link('d')] },
  ];
  const kind = { title: '指标', remedy: '核对以后改好。', count: 4, points };
  expect(await words(OpenPointRows, { kind })).toEqual([
    '4 处。核对以后改好。',
    '请核对（2 处）',
    '[a](/metrics/#a)、[b](/metrics/#b)',
    '缺单位',
    '[c](/metrics/#c)',
    '[d](/metrics/#d)',
  ]);
});
