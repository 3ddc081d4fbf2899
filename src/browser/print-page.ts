/** Opens the print dialogue when 打印本页 is pressed. */
export function printPage(): void {
  for (const button of document.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => window.print());
}
