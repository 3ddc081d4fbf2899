/** What stands in the page's search box and not in its address; empty where nothing was typed. */
export function typed(): string {
  const box = document.querySelector<HTMLInputElement>('[data-search-box] input[name="q"]');
  const asked = new URLSearchParams(location.search).get('q');
  return box && box.value !== asked ? box.value : '';
}
