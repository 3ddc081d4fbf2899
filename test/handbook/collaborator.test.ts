import { describe, expect, it } from 'vitest';
import { formatCollaborator, readCollaborator } from '../../src/handbook/collaborator.ts';

const isKnown = (name: string) => ['药房', '院区（东）'].includes(name);

describe('readCollaborator', () => {
  it.each([
    ['药房', '药房', ''],
    ['药房（领药、退药）', '药房', '领药、退药'],
    ['药房 ( 领药 )', '药房', '领药'],
    ['院区（东）', '院区（东）', ''],
    ['院区（东）（会诊）', '院区（东）', '会诊'],
    ['药房（）', '药房', ''],
    ['（领药）药房', '（领药）药房', ''],
  ])('reads %j', (written, name, reason) => {
    expect(readCollaborator(written, isKnown)).toEqual({ name, reason });
  });
});

it('formatCollaborator writes what readCollaborator reads', () => {
  for (const written of ['药房', '药房（领药、退药）', '院区（东）（会诊）'])
    expect(formatCollaborator(readCollaborator(written, isKnown))).toBe(written);
});
