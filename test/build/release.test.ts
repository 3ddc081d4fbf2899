import { expect, test } from 'vitest';
import { releaseId, withRelease } from '../../src/build/release.ts';

const MADE_OF = {
  engine: 'a',
  texts: new Map([
    ['nurse.mdx', '病历'],
    ['cook.mdx', '菜单'],
  ]),
  numbers: new Set(['HL-01', 'HL-02']),
};

test('what is made of the same is the same release, in whatever order it was read', () => {
  const again = {
    ...MADE_OF,
    texts: new Map([...MADE_OF.texts].toReversed()),
    numbers: new Set(['HL-02', 'HL-01']),
  };
  expect(releaseId(again)).toBe(releaseId(MADE_OF));
  expect(releaseId(MADE_OF)).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  ['another engine', { engine: 'b' }],
  ['one file more', { texts: new Map([...MADE_OF.texts, ['guard.mdx', '']]) }],
  ['one file less', { texts: new Map([['nurse.mdx', '病历']]) }],
  ['another text', { texts: new Map(MADE_OF.texts).set('nurse.mdx', '处方') }],
  [
    'a text that went from one to the other',
    {
      texts: new Map([
        ['nurse.mdx', '病历菜单'],
        ['cook.mdx', ''],
      ]),
    },
  ],
  ['another past', { numbers: new Set(['HL-01']) }],
])('%s makes another release', (_, change) => {
  expect(releaseId({ ...MADE_OF, ...change })).not.toBe(releaseId(MADE_OF));
});

test('a page says it in its head', () => {
  expect(withRelease('<head></head>处方', '1a')).toBe(
    '<head><meta name="release" content="1a"></head>处方',
  );
});
