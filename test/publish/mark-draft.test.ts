import { expect, test } from 'vitest';
import { markDraft } from '../../src/publish/mark-draft.ts';

const PAGE =
  '<html><head><title>院长</title></head><body class="cover"> <a class="skip-link" href="#main">跳到正文</a><main>甲</main></body></html>';
const draft = { name: 'new-text', path: 'roles/a/index.html', isLive: true };

test('a page says in its title and after the first link that it is a draft', () => {
  const marked = markDraft(PAGE, draft);
  expect(marked).toContain('<title>草稿「new-text」 · 院长</title>');
  expect(marked).toMatch(/跳到正文<\/a><aside [^>]*>草稿「new-text」：还不是现行手册/);
  expect(marked).toContain('<meta name="robots" content="noindex">');
  expect(markDraft('<body><p>甲</p></body>', draft)).toMatch(/^<body><aside /);
});

test('it leads to the same page of the handbook, or home where there is none', () => {
  const back = (more: Partial<typeof draft>) =>
    /(?<=<aside .*href=")[^"]*/.exec(markDraft(PAGE, { ...draft, ...more }))?.[0];
  expect(back({})).toBe('../../../../roles/a/');
  expect(back({ isLive: false })).toBe('../../../../');
  expect(back({ path: 'index.html' })).toBe('../../');
  expect(back({ path: '404.html' })).toBe('../../404.html');
  expect(back({ path: 'offline.html' })).toBeUndefined();
});

test('every running head on the page says it', () => {
  const sheets = '<div class="running-head"> <p><strong>院长</strong></p></div>'.repeat(2);
  const marked = markDraft(`<body>${sheets}</body>`, draft);
  expect(marked.match(/<p><strong>草稿「new-text」<\/strong><strong>院长/g)).toHaveLength(2);
});
