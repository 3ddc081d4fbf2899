import { expect, test } from 'vitest';
import { withRelativeUrls, withRoot } from '../../src/build/relative-url.ts';

test('URLs from the root become relative to the depth of the page', () => {
  const html =
    '<html data-root="/"><a href="/roles/a/#XS-01-01">甲</a><form action="/search/"></form></html>';
  expect(withRelativeUrls(html, 'roles/b/index.html')).toBe(
    '<html data-root="../../"><a href="../../roles/a/#XS-01-01">甲</a><form action="../../search/"></form></html>',
  );
});

test('on the home page they begin with ./', () => {
  expect(withRelativeUrls('<a href="/">首页</a><script src="/a.js"></script>', 'index.html')).toBe(
    '<a href="./">首页</a><script src="./a.js"></script>',
  );
});

test('outside addresses, anchors and relative URLs stay as they are', () => {
  const html =
    '<a href="https://a.cn/b">a</a><a href="//a.cn">b</a><a href="#c">c</a><a href="d/">d</a>';
  expect(withRelativeUrls(html, 'a/index.html')).toBe(html);
});

test('text that looks like an attribute is left alone', () => {
  const html =
    '<p>写作 href="/roles/" 即可</p><pre>&lt;a href="/x"&gt;</pre><a title=\'href="/x"\'>甲</a>';
  expect(withRelativeUrls(html, 'a/index.html')).toBe(html);
});

test('links of pages without scripts are made relative, too', () => {
  expect(
    withRelativeUrls(
      '<p>甲</p><noscript><a href="/topics/">乙</a></noscript>',
      'search/index.html',
    ),
  ).toBe('<p>甲</p><noscript><a href="../topics/">乙</a></noscript>');
});

test('SVG links are made relative too', () => {
  expect(
    withRelativeUrls('<svg><a href="/roles/a/"><text>甲</text></a></svg>', 'org/index.html'),
  ).toBe('<svg><a href="../roles/a/"><text>甲</text></a></svg>');
});

test('the 404 page’s URLs begin at the base, in which $ is a plain sign', () => {
  const html = '<a href="/">首页</a><a href="/roles/a/#b">甲</a><a href=/c/>丙</a>';
  expect(withRoot(html, '/a/手册/$&/')).toBe(
    '<a href="/a/手册/$&/">首页</a><a href="/a/手册/$&/roles/a/#b">甲</a><a href=/a/手册/$&/c/>丙</a>',
  );
  expect(withRoot(html, '/')).toBe(html);
});

test('a page may be read as one character a byte', () => {
  const html = '<p title="à">院长 à 查房</p><a class="乙" href="/科室/">科室</a>';
  const read = (text: string) => Buffer.from(text).toString('latin1');
  expect(withRoot(read(html), read('/手册/'))).toBe(read(html.replace('="/', '="/手册/')));
});

test('comments and raw text hold no links, whatever they look like', () => {
  const html =
    '<!-- <a href="/a/"> --><title>a href="/b/" <a href="/c/"></title><script>x = `<a href="/d/">`</script><textarea><a href="/e/"></textarea>';
  expect(withRelativeUrls(html, 'a/index.html')).toBe(html);
  expect(withRoot(`${html}<a href="/f/">己</a>`, '../')).toBe(`${html}<a href="../f/">己</a>`);
});

test('attributes are read as they are written: in quotes of both kinds, bare, with room, without value', () => {
  expect(
    withRoot(`<A title="a > href='/a/'" hidden HREF = '/b/'><br/><img src=/c.png alt=a/b/>`, './'),
  ).toBe(`<A title="a > href='/a/'" hidden HREF = './b/'><br/><img src=./c.png alt=a/b/>`);
});

test('a page twice as long takes no more than twice the text: every link is written once', () => {
  const links = Array.from({ length: 20_000 }, (_, n) => `<a href="/roles/${n}/">岗位</a>`).join(
    '',
  );
  const moved = withRoot(links, '../');
  expect(moved.match(/"\.\.\/roles\/\d+\/"/g)).toHaveLength(20_000);
  expect(moved).toHaveLength(links.length + 2 * 20_000);
});
