import { describe, expect, it } from 'vitest';
import { explainWithReason } from '../../../src/handbook/checks/collaborator-reasons.ts';
import { explainCollaborators } from '../../../src/handbook/checks/collaborators.ts';
import { content, department, partner } from '../written.ts';

const explain = explainWithReason(
  explainCollaborators(
    content({
      departments: [
        department('ward', { title: '护理部', aliases: ['护理'] }),
        department('lab', { title: '检验科' }),
        department('east', { title: '院区（东湖）' }),
      ],
      partners: [partner('bank', { name: '血站' })],
    }),
  ),
);

describe('explainWithReason', () => {
  it.each([
    '护理部',
    '护理部（交接、查房）',
    '护理部(交接)',
    '护理部（交接（夜班、白班））',
    '院区（东湖）',
    '院区（东湖）（会诊）',
    '血站（取血）',
  ])('is content with %j', (written) => expect(explain(written)).toBeNull());

  it.each([
    ['互理部（交接）', '护理部（交接）'],
    ['护理（交接）', '护理部（交接）'],
    ['护里部（ ）', '护理部'],
    ['护理部（）', '护理部'],
    ['院区(东湖)', '院区（东湖）'],
    ['院曲（东湖）', '院区（东湖）'],
    ['院区（东胡）', '院区（东湖）'],
    ['院区(东湖)（会诊）', '院区（东湖）（会诊）'],
    ['（交接）护理部', '护理部（交接）'],
    ['（交接）护里部', '护理部（交接）'],
    ['护理部（交接', '护理部（交接）'],
    ['护理部（交接、查房、检验科、血站', '护理部（交接、查房）、检验科、血站'],
    ['护理部（交接、检验科（送检）', '护理部（交接）、检验科（送检）'],
    ['护理部（交接、检验可（送检）', '护理部（交接）、检验科（送检）'],
    ['护理部交接）', '护理部（交接）'],
    ['护理部（交接）检验科（送检）', '护理部（交接）、检验科（送检）'],
    ['护理部（交接） 检验科', '护理部（交接）、检验科'],
    ['护理部（交接）（查房）', '护理部（交接、查房）'],
    ['护里部（交接）（查房）', '护理部（交接、查房）'],
  ])('corrects %j', (written, right) => {
    expect(explain(written)).toMatchObject({ right, isNear: true });
    for (const value of right.split(/、(?=检验科|血站)/)) expect(explain(value)).toBeNull();
  });

  it.each([
    '天上人间（看星）',
    '（交接',
    '护理部（交接）看星（送检）',
    '（交接）护理部（查房）',
    '）',
  ])('refuses %j and does not guess what was meant', (written) =>
    expect(explain(written)).toMatchObject({ right: null }),
  );
});
