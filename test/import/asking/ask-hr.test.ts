import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/content/parse-content.ts';
import { askHr } from '../../../src/import/asking/ask-hr.ts';
import { plainParagraph } from '../../../src/import/document.ts';
import { importDocuments } from '../../../src/import/import-documents.ts';
import { hospital } from '../../write/hospital.ts';
import { talk } from '../../write/talk.ts';

const NURSES = ['护士', '药师'].flatMap((title) => [
  `${title}岗位职责`,
  '所属部门：大内病区',
  '直接上级：病区主任',
  `1、${title}的事`,
]);
const GUARD = ['门卫岗位职责', '1、登记'];

describe('what only HR knows', () => {
  it('is asked once for each name, departments first, and stands in the drafts as answered', async () => {
    const { questions, drafts, report } = await asked(
      [...NURSES, ...GUARD],
      ['内科', '院办', '内科/主任', '院长'],
    );
    expect(questions).toEqual([
      '部门「大内病区」（「护士」「药师」写着）手册里没有，是哪个部门，可以写序号，不清楚就直接按 Enter：',
      '「门卫」没有写部门，属于哪个部门，可以写序号，不清楚就直接按 Enter：',
      '直接上级「病区主任」（「护士」「药师」写着）手册里没有，是谁，可以写序号，不清楚就直接按 Enter：',
      '院办的「门卫」没有写直接上级，是谁（最高岗位不写），可以写序号，不清楚就直接按 Enter：',
    ]);
    expect(drafts).toEqual(['护士 内科 内科/主任', '药师 内科 内科/主任', '门卫 院办 院长']);
    expect(report).not.toMatch(/部门「大内病区」|直接上级「病区主任」|没有写明|原文写「/);
  });

  it('stays open where nobody answers it, and the report goes on asking', async () => {
    const { drafts, report } = await asked(NURSES, ['', '']);
    expect(drafts).toEqual(['护士 大内病区 病区主任', '药师 大内病区 病区主任']);
    expect(report).toMatch(/部门「大内病区」手册里没有[\s\S]*直接上级「病区主任」手册里没有/);
  });

  it('is asked again where the answer is nothing that the handbook has; a number of the list is', async () => {
    const { said, drafts } = await asked(GUARD, ['门诊', '2', '院长']);
    expect(said.join('')).toContain('没有叫「门诊」的部门');
    expect(drafts).toEqual(['门卫 内科 院长']);
  });

  it('may be another role of the same documents, which does not lead itself', async () => {
    const lines = ['门卫班长岗位职责', '部门：院办', '1、排班', ...GUARD, '部门：院办'];
    const { drafts } = await asked(lines, ['门卫班长']);
    expect(drafts).toEqual(['门卫班长 院办 ', '门卫 院办 门卫班长']);
  });

  it('of codes is where the new ones of a department begin', async () => {
    const lines = ['护士', '药师'].flatMap((title) => [
      `${title}岗位职责`,
      '部门：内科',
      '直接上级：院长',
      `1、${title}的事`,
    ]);
    const code = (text: string) =>
      text.replace('title: 主任\ndepartment: 内科', 'code: NK-07\ntitle: 主任\ndepartment: 内科');
    const { questions, codes } = await asked(lines, ['NK-07', 'NK-x', 'NK-20'], code);
    expect(questions[0]).toMatch(
      /^内科的「护士」「药师」要新的岗位编号，从哪一个开始，.* NK-08：$/,
    );
    expect(codes).toEqual(['NK-20', 'NK-21']);
    expect((await asked(lines, [''], code)).codes).toEqual(['NK-08', 'NK-09']);
  });

  it('is all or nothing: where the answers end, there are none', async () => {
    expect((await asked(NURSES, ['内科'])).answers).toBeNull();
  });
});

async function asked(
  lines: readonly string[],
  typed: readonly string[],
  change = (text: string) => text,
) {
  const texts = new Map([...hospital()].map(([file, text]) => [file, change(text)]));
  const project = { texts, content: parseContent(texts), department: '' };
  const blocks = lines.map((text) => plainParagraph(text));
  const document = { name: 'a.docx', blocks, asides: [] };
  const { said, talk: own } = talk(...typed);
  const answers = await askHr([document], project, own);
  const { drafts, report } = importDocuments(
    [document],
    answers ? { ...project, answers } : project,
  );
  return {
    said,
    questions: said.flatMap((text) => text.split('\n').filter((line) => line.endsWith('：'))),
    answers,
    report,
    drafts: drafts.map(({ title, home, superiors }) =>
      [title, home.name, superiors.reportsTo].join(' '),
    ),
    codes: drafts.map(({ proposedCode }) => proposedCode),
  };
}
