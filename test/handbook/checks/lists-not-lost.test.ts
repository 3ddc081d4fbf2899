import { expect, it } from 'vitest';
import { listsNotLost } from '../../../src/handbook/checks/lists-not-lost.ts';
import { recall } from '../../../src/handbook/past.ts';
import { content } from '../written.ts';

const FILE = 'content/sources.yaml';
const past = recall([], [], [FILE]);

it('reminds of a list that was there once', () => {
  expect(listsNotLost(content({ past }))).toMatchObject([{ file: FILE, severity: 'warning' }]);
});

it('says nothing of one that is there, or whose past nobody knows', () => {
  expect(listsNotLost(content({ past, texts: new Map([[FILE, '{}']]) }))).toEqual([]);
  expect(listsNotLost(content())).toEqual([]);
});
