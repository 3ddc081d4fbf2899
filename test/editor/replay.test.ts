import { expect, test } from 'vitest';
import type { Edit } from '../../src/editor/edit.ts';
import { replayUpon } from '../../src/editor/replay.ts';
import { NURSE, ward } from './ward.ts';

const phone = (was: string | null, to: string): Edit => ({
  ...{ kind: 'fact', file: NURSE, id: '', key: 'contact', was, to },
});

test('edits that are asked for again are not made again', () => {
  const replay = replayUpon(ward());
  const once = replay([phone(null, '8'), phone('8', '80')]).texts;
  expect(replay([phone(null, '8'), phone('8', '80')]).texts).toBe(once);
  expect(once.get(NURSE)).toMatch(/^contact: .*80/m);
});

test('what is taken back is gone, and what takes its place is made', () => {
  const start = ward();
  const replay = replayUpon(start);
  const first = replay([phone(null, '8')]).texts;
  replay([phone(null, '8'), phone('8', '80')]);
  expect(replay([phone(null, '8')]).texts).toBe(first);
  expect(replay([phone(null, '9')]).texts.get(NURSE)).toMatch(/^contact: .*9/m);
  expect(replay([]).texts).toBe(start);
});
