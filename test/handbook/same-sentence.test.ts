import { expect, it } from 'vitest';
import { isSameSentence } from '../../src/handbook/same-sentence.ts';

it.each([
  ['审批病历', '审批病历。'],
  ['审批本科室的病历', '审批 本科室病历'],
  ['每月盘点一次药品并登记', '每月盘点两次药品并登记'],
  ['', '审批病历'],
])('%j and %j are one sentence', (a, b) => {
  expect(isSameSentence(a, b)).toBe(true);
});

it.each([
  ['审批病历', '接待家属'],
  ['每月盘点一次药品并登记', '每月安排一次值班并公布'],
])('%j and %j are two', (a, b) => {
  expect(isSameSentence(a, b)).toBe(false);
});
