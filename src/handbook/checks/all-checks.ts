import type { KindName } from '../../kinds/all-kinds.ts';
import { addressesKept } from './addresses-kept.ts';
import { amountsAside } from './amounts-aside.ts';
import { approvalFiles } from './approval-files.ts';
import { approvalsInOrder } from './approvals-in-order.ts';
import { approvalsOfRolesThatExist } from './approvals-of-roles.ts';
import { approvedTextsStand } from './approved-texts-stand.ts';
import { approversAbove } from './approvers-above.ts';
import { approversExist } from './approvers-exist.ts';
import type { Check } from './check.ts';
import { collaboratorsOnce } from './collaborators-once.ts';
import { commonAudience } from './common-audience.ts';
import { commonBodies } from './common-bodies.ts';
import { departmentExists } from './department-exists.ts';
import { departmentHead } from './department-head.ts';
import { departmentParent } from './department-parent.ts';
import { deputyExists } from './deputy-exists.ts';
import { dottedLines } from './dotted-lines.ts';
import { dutiesWritten } from './duties-written.ts';
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
import { listsNotLost } from './lists-not-lost.ts';
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
import { versionsAside } from './versions-aside.ts';
import { weightsComplete } from './weights-complete.ts';
import { wholeSentences } from './whole-sentences.ts';

/** A rule, and the kind of what it finds where it does not tell several kinds itself. */
interface NamedCheck {
  readonly check: Check;
  readonly kind: KindName;
}

/** Every rule about the content; a new rule is a file, a line here, a kind and a test. */
export const ALL_CHECKS: readonly NamedCheck[] = [
  { check: uniqueNames, kind: 'name-twice' },
  { check: formerIds, kind: 'former-id' },
  { check: addressesKept, kind: 'lost-address' },
  { check: departmentExists, kind: 'unknown-department' },
  { check: departmentHead, kind: 'department-head' },
  { check: departmentParent, kind: 'department-parent' },
  { check: superiorExists, kind: 'unknown-superior' },
  { check: dottedLines, kind: 'dotted-line' },
  { check: reportingLines, kind: 'reporting-line' },
  { check: deputyExists, kind: 'deputy' },
  { check: noVacancies, kind: 'vacancy' },
  { check: ownFactsAgree, kind: 'own-fact-differs' },
  { check: leadExists, kind: 'unknown-lead' },
  { check: ownKindsCount, kind: 'own-kind' },
  { check: factValuesExist, kind: 'unknown-topic' },
  { check: fewTopics, kind: 'many-topics' },
  { check: dutiesWritten, kind: 'no-duty' },
  { check: wholeSentences, kind: 'unfinished-duty' },
  { check: collaboratorsOnce, kind: 'collaborator-twice' },
  { check: amountsAside, kind: 'amounts' },
  { check: signatoriesExist, kind: 'signatory' },
  { check: listsNotLost, kind: 'missing-file' },
  { check: listsNotEmptied, kind: 'emptied-list' },
  { check: factsInSentences, kind: 'fact-in-sentence' },
  { check: measuresReadable, kind: 'measure-value' },
  { check: weightsComplete, kind: 'measure-weight' },
  { check: commonAudience, kind: 'common-audience' },
  { check: commonBodies, kind: 'common-body' },
  { check: dutyNumbers, kind: 'duty-number' },
  { check: lastNumbers, kind: 'last-number' },
  { check: forgottenNumbers, kind: 'forgotten-number' },
  { check: linksLeadSomewhere, kind: 'dead-link' },
  { check: sourcesAccountedFor, kind: 'source' },
  { check: unsearchedStand, kind: 'unsearched' },
  { check: noticesMarked, kind: 'open-sentence' },
  { check: saidTwice, kind: 'said-twice' },
  { check: approvedTextsStand, kind: 'approval-edited' },
  { check: approvalsInOrder, kind: 'approval-order' },
  { check: approvalsOfRolesThatExist, kind: 'approval-role' },
  { check: approvalFiles, kind: 'approval-file' },
  { check: approversExist, kind: 'approver' },
  { check: approversAbove, kind: 'approver-below' },
  { check: versionsAside, kind: 'version-aside' },
];
