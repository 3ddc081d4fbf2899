/**
 * A title in a form in which nothing can be read as Mermaid, Markdown or HTML: white space and
 * control characters become single spaces, and every ASCII sign that is no letter, digit or space
 * travels as the private-use character U+E000 + its code until `restoreLabel` turns it back.
 */
export function protectLabel(title: string): string {
  return title
    .toWellFormed()
    .replace(/[\ue000-\uf8ff]/g, '\ufffd')
    .replace(/[\s\p{Control}\p{Format}]+/gu, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, (sign) => String.fromCharCode(PRIVATE_USE + sign.charCodeAt(0)));
}

/** The title back from its protected form. */
export function restoreLabel(label: string): string {
  return label.replace(/[\ue021-\ue07e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - PRIVATE_USE),
  );
}

const PRIVATE_USE = 0xe000;
