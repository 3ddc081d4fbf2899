import { afterAll, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import {
  forgetSiteContent,
  siteFolder,
  siteHandbook,
  takeSiteContent,
} from '../../src/site/site-content.ts';
import { syntheticContent } from '../synthetic/content-files.ts';

afterAll(forgetSiteContent);

test('a thread that helps joins the handbook of the one that it helps, of what can be handed over', () => {
  const texts = syntheticContent(12);
  const folder = { texts, files: new Set<string>(), problems: [], unread: [] };
  const content = parseContent(texts);
  takeSiteContent(folder, structuredClone(content));
  expect(siteFolder()).toBe(folder);
  expect(dutiesOf(siteHandbook())).toEqual(dutiesOf(joinContent(content)));
  expect(Object.isFrozen(siteHandbook().roles[0])).toBe(true);
});

function dutiesOf({ roles }: Handbook) {
  return roles.map(({ id, reportsTo, duties }) => [
    ...[id, reportsTo?.id],
    ...duties.map(({ text, topics }) => [text, ...topics.map(({ name }) => name)]),
  ]);
}
