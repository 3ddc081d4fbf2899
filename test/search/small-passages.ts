import type { Passage } from '../../src/search/passage.ts';

/** What stands on the pages of two roles and of the guide, beside their duties. */
export const smallPassages: readonly Passage[] = [
  {
    page: '行政经理',
    section: '任职资格',
    url: '/roles/office-manager/#任职资格',
    text: '本科以上学历\n持有驾照，两年以上驾驶经验。熟悉劳动法。',
  },
  {
    page: '销售经理',
    section: '任职资格',
    url: '/roles/sales-manager/#任职资格',
    text: '大专以上学历\n持有驾照',
  },
  {
    page: '销售经理',
    section: '权限',
    url: '/roles/sales-manager/#权限',
    text: '整理竣工资料。审批本部门员工的工资。',
  },
  {
    page: '销售经理',
    section: '',
    url: '/roles/sales-manager/',
    text: '保存竣工资料，办理财务手续',
  },
  {
    page: '怎么读',
    section: '责任有五种',
    url: '/guide/how-to-read/#kinds',
    text: '责任有五种，主责只有一个',
  },
  {
    page: '怎么读',
    section: '编号怎么写',
    url: '/guide/how-to-read/#numbers',
    text: '编号怎么写\n例如 HL-01-24、JY-01-2，各管各的\n运行 git config --global',
  },
];
