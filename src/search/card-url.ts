import { OWN_SECTIONS } from '../handbook/own-sections.ts';
import { sectionId } from '../handbook/page-headings.ts';
import { collaborationUrl } from '../handbook/urls.ts';
import type { AnswerCard } from './answer-card.ts';

/** Path of the page that says all of what the card says in part, from the site's root. */
export function cardUrl({ subject, partner, responsible }: AnswerCard): string {
  if (partner === undefined || !responsible.length) return subject.url;
  if (partner) return collaborationUrl(subject.id, partner.id);
  return `${subject.url}#${sectionId(OWN_SECTIONS.departments.counterparts)}`;
}
