import type { ContentReader } from '../content/content-reader.ts';
import { addDuty } from './add-duty.ts';
import { changeDuty } from './change-duty.ts';
import { changeFact } from './change-fact.ts';
import { changeGroup } from './change-group.ts';
import { changeSection } from './change-section.ts';
import type { Applied } from './conflict.ts';
import { correctLines } from './correct-lines.ts';
import type { Edit, Texts } from './edit.ts';
import { makeNew } from './make-new.ts';
import { placeDuty } from './place-duty.ts';
import { removeDuty } from './remove-duty.ts';
import { removeNamed } from './remove-named.ts';
import { renameNamed } from './rename-named.ts';

/**
 * Makes one edit; everything that it is not about stays to the byte. What others changed meanwhile is
 * merged, unless it is the very same that the edit changes. An edit that is made already changes nothing.
 * Only what is new and what is renamed need all texts read, which `reader` may remember.
 */
export function applyEdit(texts: Texts, edit: Edit, reader?: ContentReader): Applied {
  switch (edit.kind) {
    case 'fact':
      return changeFact(texts, edit);
    case 'duty':
      return changeDuty(texts, edit);
    case 'add-duty':
      return addDuty(texts, edit);
    case 'remove-duty':
      return removeDuty(texts, edit);
    case 'place-duty':
      return placeDuty(texts, edit);
    case 'group':
      return changeGroup(texts, edit);
    case 'section':
      return changeSection(texts, edit);
    case 'new':
      return makeNew(texts, edit, reader);
    case 'rename':
      return renameNamed(texts, edit, reader);
    case 'correct':
      return correctLines(texts, edit);
    case 'remove':
      return removeNamed(texts, edit);
  }
}
