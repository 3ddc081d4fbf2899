import { describe, expect, it } from 'vitest';
import { type PastRole, recall } from '../../src/handbook/past.ts';

const A = 'content/roles/a.mdx';
const B = 'content/roles/b.mdx';

describe('recall', () => {
  it('gives every number and every holder that ever stood in a file, also aside', () => {
    const first = { ...version({ 'A-01': '审批病历' }), retired: ['A-09'], holders: ['张三'] };
    const { numbers, holders } = recall(
      [new Map([[A, first]]), new Map([[A, version({ 'A-02': '接待家属' })]])],
      [{ ...version({ 'A-03': '保管印章' }), holders: ['李四'] }],
    );
    expect([...numbers].toSorted()).toEqual(['A-01', 'A-02', 'A-03', 'A-09']);
    expect([...holders].toSorted()).toEqual(['张三', '李四']);
  });

  it('leaves a number with its duty while that is put in other words or moves', () => {
    const { duties } = recall([
      new Map([[A, version({ 'A-01': '审批病历' })]]),
      new Map([[A, version({ 'A-01': '每周抽查科室的质量' })]]),
      new Map([
        [A, version({})],
        [B, version({ 'A-01': '每周抽查科室的质量' })],
      ]),
    ]);
    const duty = { text: '每周抽查科室的质量', file: B, isRemoved: false };
    expect(duties.get('A-01')).toEqual(duty);
  });

  it('leaves a number in its file where that is copied', () => {
    const own = version({ 'A-01': '审批病历' });
    for (const copies of [
      [[A, own]],
      [
        [B, own],
        [A, own],
      ],
    ] as const) {
      const { duties } = recall([new Map([[B, own]]), new Map(copies)]);
      expect(duties.get('A-01')?.file).toBe(B);
    }
  });

  it('remembers a removed duty, also where its number stands on another sentence by now', () => {
    const removed = { text: '审批病历', file: A, isRemoved: true };
    const gone = [new Map([[A, version({ 'A-01': '审批病历' })]]), new Map([[A, null]])];
    expect(recall(gone).duties.get('A-01')).toEqual(removed);
    const reused = new Map([[A, version({ 'A-01': '接待家属' })]]);
    expect(recall([...gone, reused]).duties.get('A-01')).toEqual(removed);
  });

  it('knows a duty again that was restored', () => {
    const { duties } = recall([
      new Map([[A, version({ 'A-01': '审批病历' })]]),
      new Map([[A, version({})]]),
      new Map([[B, version({ 'A-01': '审批病历。' })]]),
    ]);
    expect(duties.get('A-01')).toEqual({ text: '审批病历。', file: B, isRemoved: false });
  });
});

function version(duties: Readonly<Record<string, string>>): PastRole {
  const own = Object.entries(duties).map(([number, text]) => ({ number, text }));
  return { duties: own, retired: [], holders: [] };
}
