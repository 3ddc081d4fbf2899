/** Whether a name is another but for signs and blanks. Of two names in signs of another width either may be the right one. */
export function isSlipOfSigns(written: string, name: string): boolean {
  const isOtherWidth = written.normalize('NFKC') === name.normalize('NFKC');
  return !isOtherWidth && bare(written) === bare(name);
}

function bare(name: string): string {
  return name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
