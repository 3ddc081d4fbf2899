/** Text as it may stand in an element or a quoted attribute; signs become numbered entities. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
