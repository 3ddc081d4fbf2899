/** What readers see in a chart: its source's pieces that hold Chinese, without marks and key words. */
export function chartWords(source: string): string {
  const pieces = source.match(/[^\s[\](){}|"<>:;=~]+/gu) ?? [];
  const words = pieces.flatMap((piece) => {
    const word = piece.replace(/^[-.\w]*(?:--+|==+)|(?:--+|==+)[-.\w]*$/gu, '');
    return /\p{Script=Han}/u.test(word) ? [word] : [];
  });
  return [...new Set(words)].join('，');
}
