/** What is wrong with the entry of an item of the original document, with the form that is meant. */
export function explainSource(written: unknown): string {
  if (typeof written === 'string' && /^废止/.test(written))
    return '废止要写明原因，写成 {废止: 原因}';
  if (typeof written === 'object' && written !== null && !Array.isArray(written)) {
    const [first = '', ...others] = Object.keys(written);
    const [, reason] = /^废止\s*[:：]\s*(.+)$/u.exec(first) ?? [];
    if (reason && !others.length) return `冒号要用半角，后面空一格：{废止: ${reason}}`;
  }
  return SHAPE;
}

const SHAPE =
  '这里要写成职责编号的列表（如 [XS-01-01, XS-01-02]）、任职要求、{废止: 原因}，或一节的 {标题: …, 条号: 1-12}';
