import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { PAGES, page } from './site.ts';

const OPEN = /待\s?(?:\S{1,6}\s?)?(?:确认|指定)/g;
/** All but what is for the keepers of the handbook, and the sheet by which somebody takes over what is open. */
const readers = PAGES.filter(({ path }) => !/^(review|guide)\/|\/handover\//.test(path));

describe('what is still open', () => {
  it('stands on no page for readers but folded into a badge', () => {
    expect(readers.length).toBeGreaterThan(100);
    const told = readers.flatMap(({ path, html }) => (said(html).match(OPEN) ? [path] : []));
    expect(told).toEqual([]);
  });

  it('is folded into badges where HR wrote it', () => {
    const [role] = sampleHandbook().duties.flatMap(({ doubt, role }) => (doubt ? [role] : []));
    const { html } = page(`roles/${role?.id}/`);
    expect(html).toContain('class="notice"');
    expect(said(html, false)).toMatch(OPEN);
  });

  it('is said once of the metrics where it is true of most', () => {
    const { html } = page('metrics/');
    expect(html).not.toContain('class="notice"');
    expect(said(html).match(/还要核对/g)).toHaveLength(1);
  });

  it('does not stand on the sheets that are signed, not even folded', () => {
    expect(page('print/').html).not.toContain('class="notice"');
    expect(said(page('print/').html, false)).not.toMatch(OPEN);
  });

  it('is listed on one page, which the menu names', () => {
    const open = page('review/').html;
    expect(said(open)).toContain('没有职务代理人的岗位');
    expect(page('metrics/').html).toMatch(/href="[^"]*review\/"[^>]*>体检</);
  });
});

/** The words of a page's main part, with or without the badges. */
function said(html: string, withoutBadges = true): string {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  return words(fromHtml(main, { fragment: true }), withoutBadges);
}

function words(node: Nodes, withoutBadges: boolean): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const isBadge = node.type === 'element' && node.tagName === 'details' && isNotice(node);
  if (isBadge && withoutBadges) return '';
  return node.children.map((child) => words(child, withoutBadges)).join('');
}

function isNotice({ properties }: { properties: { className?: unknown } }): boolean {
  return Array.isArray(properties.className) && properties.className.includes('notice');
}
