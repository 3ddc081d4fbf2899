import { parseSvg } from './parse-svg.ts';

/** Everything in a chart's markup that must never reach a page, as short texts; [] when it is clean. */
export function findDangers(markup: string): string[] {
  const found: string[] = [];
  const holder = parseSvg(`<div>${markup}</div>`);
  for (const element of holder.querySelectorAll('*')) {
    const tag = element.tagName.toLowerCase();
    if (FORBIDDEN.has(tag) || !/^[a-z]+$/i.test(tag)) found.push(`<${tag}>`);
    if (element.namespaceURI !== SVG) found.push(`html <${tag}>`);
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^src|^action|^form/i.test(name)) found.push(name);
      if (
        /href$/i.test(name) &&
        !/^(#|\?|\.{0,2}\/(?![/\\])|https:\/\/\w|mailto:|tel:)/.test(value)
      ) {
        found.push(`${name}=${value}`);
      }
      if (/url\((?!["']?#)|javascript:|expression\(/i.test(value)) found.push(`${name}=${value}`);
    }
  }
  const ids = [...holder.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size < ids.length) found.push('repeated id');
  return found;
}

const SVG = 'http://www.w3.org/2000/svg';
const FORBIDDEN = new Set(
  'script style foreignobject image img iframe object embed use animate set link meta base form'.split(
    ' ',
  ),
);
