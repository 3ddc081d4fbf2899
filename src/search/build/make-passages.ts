import { KINDS_PAGE } from '../../handbook/made-guide-pages.ts';
import type { Handbook, Section } from '../../handbook/model.ts';
import { pageUrl } from '../../handbook/urls.ts';
import { ALL_KINDS } from '../../kinds/all-kinds.ts';
import type { Passage } from '../passage.ts';

/**
 * The free text of roles, departments and guide pages, section by section, with its heading and the words of its charts,
 * and what the guide says of each kind of finding; without the sections of roles that the handbook leaves
 * out of the search, and without the guide's examples of what to write.
 */
export function makePassages({ roles, departments, guides, unsearched = [] }: Handbook): Passage[] {
  const searched = ({ title }: Section) => !unsearched.includes(title);
  return [
    ...roles.flatMap(({ id, title, sections }) =>
      passages(title, pageUrl('roles', id), sections.filter(searched)),
    ),
    ...departments.flatMap(({ id, title, sections }) =>
      passages(title, pageUrl('departments', id), sections),
    ),
    ...guides.flatMap(({ id, title, sections }) =>
      passages(title, pageUrl('guide', id), sections.map(withoutExamples)),
    ),
    ...kindPassages(),
  ];
}

function withoutExamples({ prose, ...section }: Section): Section {
  return prose ? { ...section, lines: prose } : section;
}

function kindPassages(): Passage[] {
  const { title: page, url } = KINDS_PAGE;
  return Object.entries(ALL_KINDS).map(([name, { title, cause }]) => ({
    page,
    section: title,
    url: `${url}#${name}`,
    text: `${title}\n${cause}`,
  }));
}

function passages(page: string, url: string, sections: readonly Section[]): Passage[] {
  return sections.flatMap(({ title, anchor, lines }) => {
    if (!lines.join('')) return [];
    const text = [...(title ? [title] : []), ...lines].join('\n');
    return [{ page, section: title, url: url + (anchor && `#${anchor}`), text }];
  });
}
