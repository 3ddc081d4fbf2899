import { DUTY_KINDS } from '../handbook/duty-kind.ts';
import { commonUrl } from '../handbook/urls.ts';
import { at } from './at.ts';
import type { PackedCommon } from './data.ts';
import { ownText } from './own-text.ts';
import type { CommonRecord } from './records.ts';

/** A duty of many roles as the search finds it. Throws a RangeError on a kind that there is not. */
export function openCommon({
  id,
  text,
  who,
  subItems = [],
  terms = '',
  kind = 0,
  kindName,
  about = '',
}: PackedCommon): CommonRecord {
  return {
    type: 'common',
    id,
    title: text,
    who,
    subItems,
    terms,
    kindName: kindName ?? at(DUTY_KINDS, kind),
    url: commonUrl(id),
    own: ownText(text, ...subItems, terms, about),
  };
}
