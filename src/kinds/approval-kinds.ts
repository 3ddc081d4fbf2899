import type { Kind } from './kind.ts';

/** Of the texts that were approved. */
export const KINDS_OF_APPROVALS = {
  'approval-edited': {
    title: '批准过的文字被改过',
    cause: 'content/approved/ 里的文字改了内容，与批准时算出的指纹对不上。',
    repair:
      '用 git 恢复这个文件；要改职责，改 content/roles/ 里的岗位文件，再用 npm run approve 批准新的一版。',
    example: {
      file: 'content/approved/pharmacist/1.0.mdx',
      wrong: '1. 审核全部处方',
      right: '1. 审核处方',
    },
  },
  'approval-order': {
    title: '版本和日期的先后',
    cause: '后一版的生效日期或批准日期比前一版还早，或者一个版本批准了两次。',
    repair: '核对批准的文件，改正日期或版本。',
    example: {
      file: 'content/approved/pharmacist/1.1.mdx',
      wrong: 'effective: 2025-12-31',
      right: 'effective: 2026-07-01',
    },
  },
  'approval-role': {
    title: '批准的岗位没有了',
    cause: 'content/approved/ 里的文件夹要与岗位的文件名一致，现在没有这个岗位。',
    repair:
      '改回文件夹的名称；岗位文件改过名，在它的 formerly 里写旧名；岗位已经撤销，把文件夹一起删掉。',
    example: {
      wrong: 'content/approved/chemist/1.1.mdx',
      right: 'content/approved/pharmacist/1.1.mdx',
    },
  },
  'approval-file': {
    title: '批准的文件名',
    cause: '文件名与文件里写的版本不一样。',
    repair: '改回原来的文件名：2.0 版的文件叫 2.0.mdx。',
    example: {
      wrong: 'content/approved/pharmacist/first.mdx',
      right: 'content/approved/pharmacist/1.1.mdx',
    },
  },
  approver: {
    title: '编制、审核和批准人',
    cause: '最近一版的编制、审核或批准人不是手册里的岗位，也不是外部单位。',
    repair: '写岗位的正式名称；几个部门都有的岗位写成 部门/岗位。',
    example: {
      file: 'content/approved/pharmacist/1.1.mdx',
      wrong: 'approvedBy: 院掌',
      right: 'approvedBy: 院长',
    },
  },
  'approver-below': {
    title: '批准人不是上级',
    cause: '最近一版的批准人不在这个岗位的上级之列。',
    repair: '写错了就改正；公司确实这样批准，就不用改。',
    example: {
      file: 'content/approved/pharmacist/1.1.mdx',
      wrong: 'approvedBy: 护士',
      right: 'approvedBy: 院长',
    },
  },
  'version-aside': {
    title: '岗位文件里的版本',
    cause: '这个岗位有批准的版本，版本和生效日期以批准的为准，岗位文件里写的不再显示。',
    repair: '删掉岗位文件里的 version 和 effective；新的一版用 npm run approve 批准。',
    example: {
      file: 'content/roles/pharmacist.mdx',
      wrong: 'title: 药师\nversion: 3.0',
      right: 'title: 药师',
    },
  },
} as const satisfies Record<string, Kind>;
