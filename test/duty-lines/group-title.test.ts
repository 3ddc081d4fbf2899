import { describe, expect, it } from 'vitest';
import { groupTitle } from '../../src/duty-lines/group-title.ts';

describe('groupTitle', () => {
  it.each([
    '二、病历与药品',
    '二．病历与药品',
    '（二）病历与药品',
    '**病历与药品**',
    '**二、病历与药品**',
    '病历与药品',
    '病历与药品：',
    '【病历与药品】',
    '第二部分 病历与药品',
    '◆ 病历与药品',
    'A. 病历与药品',
  ])('reads the title of %j', (line) => expect(groupTitle(line)?.text).toBe('病历与药品'));

  it.each([
    '2. 病历与药品',
    '（2）病历与药品',
    '以下职责由院长亲自负责',
    '管理病历，保管药品',
    '管理病历。',
    '主题：病历',
    '---',
    '| 病历 |',
    '负责全院各科室的病历质量检查与药品的保管工作',
  ])('reads %j as no title', (line) => expect(groupTitle(line)).toBeNull());
});
