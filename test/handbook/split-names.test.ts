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
