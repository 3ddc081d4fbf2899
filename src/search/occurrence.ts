/**
 * Where the phrase first stands in the text from the given place on, or -1; both normalised. Chinese
 * may be cut anywhere (查房 stands in 夜间查房表), letters and digits only whole (po is not in POS).
 */
export function occurrence(text: string, phrase: string, from = 0): number {
  for (let at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isCut(text, at) || isCut(text, at + phrase.length)) continue;
    return at;
  }
  return -1;
}

/** Whether the place lies inside a run of letters or digits. */
function isCut(text: string, at: number): boolean {
  return /^(?:(?!\p{Script=Han})[\p{L}\p{N}]){2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
