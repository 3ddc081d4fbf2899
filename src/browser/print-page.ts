/** Opens the print dialogue when 打印本页 is pressed. */
export function printPage(): void {
  const button = document.querySelector('[data-print]');
  button?.addEventListener('click', () => window.print());
}
