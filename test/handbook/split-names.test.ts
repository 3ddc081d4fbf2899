import { describe, expect, it } from 'vitest';
import { splitNames } from '../../src/handbook/split-names.ts';

const KNOWN = new Map([
  ['病历', '病历'],
  ['药品', '药品'],
  ['med', '药品'],
  ['医生和护士', '医生和护士'],
]);

describe('splitNames', () => {
  it.each([
    '病历/药品',
    '病历|药品',
    '病历 药品',
    '病历和药品',
    '病历以及药品',
    '《病历》《药品》',
    '“病历”/“药品”',
    '病历 / med',
    '病历&药品',
  ])('finds both names in %j', (value) => {
    expect(splitNames(value, nameOf)).toEqual(['病历', '药品']);
  });

  it.each(['《病历》', '「病历」', '“病历”', '病历。', '【病历】'])(
    'takes the quotes off %j',
    (value) => expect(splitNames(value, nameOf)).toEqual(['病历']),
  );

  it('leaves a name whole that is known with such a word in it', () => {
    expect(splitNames('《医生和护士》', nameOf)).toEqual(['医生和护士']);
  });

  it.each(['病历/床位', '床位', '病历药品', '/'])('knows nothing of %j', (value) => {
    expect(splitNames(value, nameOf)).toBeNull();
  });
});

function nameOf(part: string): string | null {
  return KNOWN.get(part) ?? null;
}

describe('a slash between names that may hold one', () => {
  const names = ['春科', '西科', '西科/文员', '药品'];
  const nameIn = (known: readonly string[]) => (part: string) =>
    known.includes(part) ? part : null;

  it('parts what can be read in one way only', () => {
    expect(splitNames('春科/西科/文员', nameIn(names))).toEqual(['春科', '西科/文员']);
    expect(splitNames('药品/西科', nameIn(names))).toEqual(['药品', '西科']);
  });

  it('is left to its author where it can be read in two', () => {
    expect(splitNames('春科/西科/文员', nameIn([...names, '文员']))).toBeNull();
  });
});
