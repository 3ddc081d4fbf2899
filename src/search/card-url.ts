import { collaborationUrl } from '../handbook/urls.ts';
import type { AnswerCard } from './answer-card.ts';

/** Path of the page that says all of what the card says in part, from the site's root. */
export function cardUrl({ subject, partner, responsible }: AnswerCard): string {
  return partner && responsible.length ? collaborationUrl(subject.id, partner.id) : subject.url;
}
