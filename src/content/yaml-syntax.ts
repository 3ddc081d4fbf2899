/** What YAML complains of, in Chinese, by its code for the error. */
export function explainYamlError(code: string): string {
  return MESSAGES[code] ?? '这一行看不懂：每行要写成「名称: 内容」，与相邻的行对齐';
}

const MESSAGES: Partial<Record<string, string>> = {
  BAD_INDENT: '缩进不对，请与相邻的行对齐，并且只用空格',
  DUPLICATE_KEY: '同一个名称写了两次，请删掉一个',
  MISSING_CHAR: '这里少了一个冒号、引号或括号',
  TAB_AS_INDENT: '缩进要用空格，不要用 Tab 键',
  UNEXPECTED_TOKEN: '这里多了字符，或少了引号',
};
