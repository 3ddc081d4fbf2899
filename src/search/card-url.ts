import { COUNTERPARTS } from '../handbook/own-sections.ts';
import { sectionId } from '../handbook/page-headings.ts';
import { collaborationUrl } from '../handbook/urls.ts';
import type { AnswerCard } from './answer-card.ts';

/** Path of the page that says all of what the card says in part, from the site's root. */
export function cardUrl({ subject, counterpart, responsible }: AnswerCard): string {
  if (counterpart === undefined || !responsible.length || subject.type === 'role')
    return subject.url;
  if (counterpart) return collaborationUrl(subject.id, counterpart.id);
  return `${subject.url}#${sectionId(COUNTERPARTS)}`;
}
