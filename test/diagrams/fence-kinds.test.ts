import { expect, test } from 'vitest';
import { fenceKinds, listFenceKinds } from '../../src/diagrams/fence-kinds.ts';

test('there are 17 kinds, each listed once by the word to write', () => {
  expect(new Set(fenceKinds.values()).size).toBe(17);
  expect(listFenceKinds()).toBe(
    'flowchart（流程图）、sequenceDiagram（时序图）、stateDiagram-v2（状态图）、classDiagram（类图）、' +
      'erDiagram（实体关系图）、gantt（甘特图）、pie（饼图）、mindmap（思维导图）、timeline（时间线）、' +
      'journey（用户旅程图）、quadrantChart（四象限图）、gitGraph（分支图）、kanban（看板）、' +
      'sankey-beta（桑基图）、xychart-beta（柱状折线图）、block-beta（方块图）、architecture-beta（架构图）',
  );
});
