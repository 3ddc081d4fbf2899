/** The address parameter that tells the target page which phrases to mark; once for every phrase. */
export const MARK = 'mark';
