/** Marks in 本页内容 the section that is being read. */
export function followHeadings(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.on-this-page .beside a')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (sections.length === 0) return;
  const mark = () => {
    const current = sections.filter(({ heading }) => isAbove(heading)).at(-1) ?? sections[0];
    for (const { link } of sections) {
      if (link === current?.link) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: `-${READING_LINE}px 0px 0px` });
  for (const { heading } of sections) observer.observe(heading);
}

function isAbove(heading: HTMLElement): boolean {
  return heading.getBoundingClientRect().top < READING_LINE;
}

/** Pixels from the top of the window: the header and a few lines below it. */
const READING_LINE = 160;
