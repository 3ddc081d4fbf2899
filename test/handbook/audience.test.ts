import { describe, expect, it } from 'vitest';
import { audienceFinder, audienceText } from '../../src/handbook/audience.ts';
import { common, content, department, role } from './written.ts';

const HOSPITAL = content({
  departments: [
    department('board', { title: '院办' }),
    department('inner', { title: '内科' }),
    department('ward', { title: '心内病区', parent: '内科' }),
  ],
  roles: [
    role('dean', { title: '院长', department: '院办' }),
    role('chief', { title: '主任', department: '内科' }),
    role('head', { title: '主任', department: '心内病区' }),
    role('nurse', { title: '护士', department: '心内病区' }),
  ],
});
const audienceOf = audienceFinder(HOSPITAL);
const idsFor = (...names: string[]) =>
  audienceOf(common('a', { title: '通用', for: names })).map(({ id }) => id);

describe('the audience of common duties', () => {
  it('is every role where all are meant', () => {
    expect(idsFor('全体')).toEqual(['dean', 'chief', 'head', 'nurse']);
  });

  it('takes a department with all that are below it, once each', () => {
    expect(idsFor('内科', '心内病区')).toEqual(['chief', 'head', 'nurse']);
  });

  it('takes a role by its title, or by its department and title', () => {
    expect(idsFor('护士', '内科/主任')).toEqual(['chief', 'nurse']);
  });

  it('is nobody where a name leads nowhere', () => {
    expect(idsFor('药房')).toEqual([]);
  });

  it('is without whom it leaves out', () => {
    const set = common('a', { title: '通用', for: ['全体'], except: ['院长', '心内病区'] });
    expect(audienceOf(set).map(({ id }) => id)).toEqual(['chief']);
  });

  it('is said in words', () => {
    const words = (data: object) => audienceText(common('a', { title: '通用', ...data }));
    expect(words({ for: ['全体'] })).toBe('全体岗位');
    expect(words({ for: ['全体'], except: ['院长'] })).toBe('全体岗位（院长除外）');
    expect(words({ for: ['内科', '院长'] })).toBe('内科、院长');
  });
});
