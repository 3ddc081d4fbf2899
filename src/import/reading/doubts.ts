/** What is doubtful about the number of a duty behind that of the one above; empty where it counts on. */
export function numberDoubt(last: number, place: number): string {
  if (place === 0 || place === last + 1 || (place === 1 && last !== 1)) return '';
  if (place === last || place < last) return `原文的序号在这里是 ${place}，上一条是 ${last}`;
  const missing = place - last === 2 ? `${last + 1}` : `${last + 1} 至 ${place - 1}`;
  return `原文这里缺第 ${missing} 条`;
}

/** What is doubtful about the words of a duty: lost characters, a sentence that breaks off. */
export function sentenceDoubts(text: string, subItems: readonly string[]): string[] {
  const all = [text, ...subItems];
  const isGarbled = all.some((words) => words.includes('\uFFFD'));
  const isOpen =
    (/[:：]$/u.test(text) && !subItems.length) ||
    all.some((words) => /[，,、和与及的]$/u.test(words));
  return [
    ...(isGarbled ? ['原文有乱码，缺的字写成了「□」'] : []),
    ...(isOpen ? ['原文这一句没有写完'] : []),
  ];
}
