// On the page at a former address: goes to where the page stands today, with the anchor and the mark.
const link = document.querySelector<HTMLAnchorElement>('main a');
if (link) location.replace(link.href + location.search + location.hash);
