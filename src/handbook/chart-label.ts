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

/** A label of a title and, where there is one, of a note that stands small below it. */
export function protectLabels(title: string, note: string | undefined): string {
  return note ? protectLabel(title) + BEFORE_NOTE + protectLabel(note) : protectLabel(title);
}

/** Title and note of a label, each as it was; an empty note where there is none. */
export function restoreLabels(label: string): { title: string; note: string } {
  const [title = '', note = ''] = label.split(BEFORE_NOTE).map(restoreLabel);
  return { title, note };
}

const PRIVATE_USE = 0xe000;
/** No protected title holds it. */
const BEFORE_NOTE = '\ue000';
