/** Puts the text of a version, which stands on a page of its own, in place of that on this page. */
export async function showVersion(text: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  try {
    const response = await fetch(link.href);
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const approved = page.querySelector('[data-approved-text]');
    if (!approved) return;
    for (const each of approved.querySelectorAll('a')) each.href = placeOf(each, link.href);
    text.replaceChildren(approved);
    document.querySelector('main .work-calendar')?.remove();
    replace('main .running-head', page);
    const facts = [...page.querySelectorAll('.version-fact')];
    const own = [...document.querySelectorAll('.version-fact')];
    own[0]?.before(...facts);
    for (const fact of own) fact.remove();
    const shown = document.querySelector('[data-shown-version]');
    if (shown) shown.textContent = link.textContent;
    for (const entry of document.querySelectorAll<HTMLAnchorElement>('.on-this-page a'))
      entry.hidden = !document.getElementById(decodeURIComponent(entry.hash.slice(1)));
  } catch {
    // Without the other page this one stands as it is, and says from which day on it holds.
  }
}

/** A link of that page as it leads from this one; to a place on the page itself it stays. */
function placeOf(link: HTMLAnchorElement, page: string): string {
  const written = link.getAttribute('href') ?? '';
  return written.startsWith('#') ? written : new URL(written, page).href;
}

function replace(selector: string, page: Document): void {
  const [own, other] = [document, page].map((it) => it.querySelector(selector));
  if (own && other) own.replaceWith(other);
}
