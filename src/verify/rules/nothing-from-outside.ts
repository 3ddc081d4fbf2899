import { gitOrigin } from '../../handbook/git-origin.ts';
import { contentSecurityPolicy } from '../../site/content-security-policy.ts';
import { attribute, type Element, textOf } from '../built-site.ts';
import { ofEachPage } from '../rule.ts';

/** Every page carries the policy, holds no inline script or style, and fetches only from the site. */
export const nothingFromOutside = ofEachPage(({ path, elements }, { handbook }) => {
  const policy = elements.find((it) => attribute(it, 'http-equiv') === POLICY);
  const style = elements.find(({ tagName }) => tagName === 'style');
  const wanted = contentSecurityPolicy({
    inlineStyle: path === '404.html' && style ? textOf(style) : undefined,
    connect: gitOrigin(handbook),
  });
  const isRight = policy && attribute(policy, 'content') === wanted;
  return [
    ...(isRight ? [] : [{ page: path, message: '安全策略（CSP）缺失，或与规定的不同' }]),
    ...elements.flatMap((element) =>
      fault(element, path).map((message) => ({ page: path, message })),
    ),
  ];
});

function fault(element: Element, path: string): string[] {
  const { tagName, attrs } = element;
  const isData = attribute(element, 'type') === 'application/json';
  if (tagName === 'script' && !isData && attribute(element, 'src') === undefined)
    return ['页面里有内嵌的程序'];
  if (tagName === 'style' && path !== '404.html') return ['页面里有内嵌的样式'];
  if (attribute(element, 'style') !== undefined) return [`<${tagName}> 里有内嵌的样式`];
  if (tagName === 'link' && !FETCHED.includes(attribute(element, 'rel') ?? '')) return [];
  return attrs
    .filter(({ name }) => LOADS.has(name) && (tagName !== 'a' || name !== 'href'))
    .filter(({ value }) => /^(?:https?:)?\/\//i.test(value))
    .map(({ value }) => `要从外部取「${value}」，内网里打不开`);
}

const POLICY = 'Content-Security-Policy';
const FETCHED = ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest'];
const LOADS = new Set(['src', 'srcset', 'href', 'data', 'poster']);
