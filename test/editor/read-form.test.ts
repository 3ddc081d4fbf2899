import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { readForm } from '../../src/editor/read-form.ts';
import { anyPage } from './any-page.ts';
import { NURSE, ward } from './ward.ts';

describe('readForm', () => {
  it('shows what any page says, whatever its way of writing', () => {
    fc.assert(
      fc.property(anyPage, ({ text, facts, groups, sections }) => {
        const form = readForm(new Map([[NURSE, text]]), NURSE);
        const own = Object.entries(facts).filter(([, value]) => JSON.stringify(value) !== '[]');
        expect({
          ...form?.facts,
          aliases: form?.facts?.['aliases'] ?? [],
          dottedTo: form?.facts?.['dottedTo'] ?? [],
        }).toEqual({ aliases: [], dottedTo: [], ...Object.fromEntries(own) });
        const told = form?.groups.map(({ title, duties }) => ({
          title,
          duties: duties.map(({ number, words }) => ({ number, words })),
        }));
        expect(told).toEqual(groups);
        expect(form?.sections.map(({ title, text }) => ({ title, text }))).toEqual(sections);
        const { body } = readPage(
          NURSE,
          text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'),
          true,
        );
        expect(body.duties.filter(({ flawed }) => flawed)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('tells where everything stands', () => {
    const form = readForm(ward(), NURSE);
    expect(form?.lines).toMatchObject({ '': 1, title: 3, aliases: 7, 'facts.职级': 12 });
    expect(form?.lastLine).toBe(14);
  });
});
