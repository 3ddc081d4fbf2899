import { amountsAside } from './amounts-aside.ts';
import type { Check } from './check.ts';
import { collaboratorsOnce } from './collaborators-once.ts';
import { commonAudience } from './common-audience.ts';
import { commonBodies } from './common-bodies.ts';
import { departmentExists } from './department-exists.ts';
import { departmentHead } from './department-head.ts';
import { departmentParent } from './department-parent.ts';
import { deputyExists } from './deputy-exists.ts';
import { dottedLines } from './dotted-lines.ts';
import { dutyNumbers } from './duty-numbers.ts';
import { factValuesExist } from './fact-values.ts';
import { factsInSentences } from './facts-in-sentences.ts';
import { fewTopics } from './few-topics.ts';
import { forgottenNumbers } from './forgotten-numbers.ts';
import { formerIds } from './former-ids.ts';
import { lastNumbers } from './last-numbers.ts';
import { leadExists } from './lead-exists.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { listsNotEmptied } from './lists-not-emptied.ts';
import { measuresReadable } from './measures-readable.ts';
import { noVacancies } from './no-vacancies.ts';
import { noticesMarked } from './notices-marked.ts';
import { ownFactsAgree } from './own-facts-agree.ts';
import { ownKindsCount } from './own-kinds-count.ts';
import { reportingLines } from './reporting-lines.ts';
import { saidTwice } from './said-twice.ts';
import { signatoriesExist } from './signatories-exist.ts';
import { sourcesAccountedFor } from './sources-accounted-for.ts';
import { superiorExists } from './superior-exists.ts';
import { uniqueNames } from './unique-names.ts';
import { unsearchedStand } from './unsearched-stand.ts';
import { weightsComplete } from './weights-complete.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Every rule about the content; a new rule is a file, a line here and a test. */
export const ALL_CHECKS: readonly Check[] = [
  uniqueNames,
  formerIds,
  departmentExists,
  departmentHead,
  departmentParent,
  superiorExists,
  dottedLines,
  reportingLines,
  deputyExists,
  noVacancies,
  ownFactsAgree,
  leadExists,
  ownKindsCount,
  factValuesExist,
  fewTopics,
  wholeSentences,
  collaboratorsOnce,
  amountsAside,
  signatoriesExist,
  listsNotEmptied,
  factsInSentences,
  measuresReadable,
  weightsComplete,
  commonAudience,
  commonBodies,
  dutyNumbers,
  lastNumbers,
  forgottenNumbers,
  linksLeadSomewhere,
  sourcesAccountedFor,
  unsearchedStand,
  noticesMarked,
  saidTwice,
];
