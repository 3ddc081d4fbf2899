/** Fences that try to run, load or unlock something; each must be refused or come out harmless. */
export const hostileFences: Readonly<Record<string, string>> = {
  'script in a label': 'flowchart TB\n a["<script>alert(1)</script>"]',
  'event handler in a label': 'flowchart TB\n a["<img src=x onerror=alert(1)>"]',
  'handler in an entity': 'flowchart TB\n a["&lt;img src=x onerror=alert(1)&gt;"]',
  'handler in Mermaid entities': 'flowchart TB\n a["#lt;img src=x onerror=alert(1)#gt;"]',
  'handler in numbered entities': 'flowchart TB\n a["#60;img src=x onerror=alert(1)#62;"]',
  'end of the svg': 'flowchart TB\n a["</text></svg><script>alert(1)</script>"]',
  'Markdown image': 'flowchart TB\n a["`![x](https://evil.example/x.png)`"]',
  'Markdown link': 'flowchart TB\n a["`[x](javascript:alert(1))`"]',
  'Markdown html': 'flowchart TB\n a["`**x** <b onclick=alert(1)>y</b>`"]',
  'javascript link': 'flowchart TB\n a-->b\n click a href "javascript:alert(1)"',
  'javascript link in capitals': 'flowchart TB\n a-->b\n click a href "JaVaScRiPt:alert(1)"',
  'javascript link with an entity':
    'flowchart TB\n a-->b\n click a href "javascript&colon;alert(1)"',
  'javascript link with a tab': 'flowchart TB\n a-->b\n click a href "java\tscript:alert(1)"',
  'javascript link with a number': 'flowchart TB\n a-->b\n click a href "#106;avascript:alert(1)"',
  'data link': 'flowchart TB\n a-->b\n click a href "data:text/html,<script>alert(1)</script>"',
  'vbscript link': 'flowchart TB\n a-->b\n click a href "vbscript:msgbox(1)"',
  'link to another host': 'flowchart TB\n a-->b\n click a href "//evil.example/"',
  callback: 'flowchart TB\n a-->b\n click a call alert("1")',
  'plain callback': 'flowchart TB\n a-->b\n click a alert',
  'style with a url': 'flowchart TB\n a-->b\n style a fill:url(https://evil.example/x)',
  'style with an import':
    'flowchart TB\n a-->b\n classDef x fill:red;}@import url(https://evil.example/x);{\n class a x',
  'style that breaks out':
    'flowchart TB\n a-->b\n classDef x fill:red}</style><script>alert(1)</script>',
  'class with markup': 'flowchart TB\n a:::"><script>\n a-->b',
  directive:
    '%%{init: {"securityLevel":"loose","htmlLabels":true}}%%\nflowchart TB\n a["<b>x</b>"]',
  'directive in one line with text':
    'flowchart TB\n a-->b %%{init:{"themeCSS":"*{background:url(//evil.example)}"}}%%',
  'directive over lines': 'flowchart TB\n%%{\ninit: {"securityLevel":"loose"}\n}%%\n a-->b',
  'front matter':
    '---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n---\nflowchart TB\n a["<i>x</i>"]',
  'front matter in flow style': '---\n{config: {securityLevel: loose}}\n---\nflowchart TB\n a-->b',
  'front matter title with markup':
    '---\ntitle: x<img src=x onerror=alert(1)>\n---\nflowchart TB\n a-->b',
  'image shape': 'flowchart TB\n a@{ img: "https://evil.example/x.png", h: 60 }',
  'image shape in disguise': 'flowchart TB\n a@{ "im\\u0067": "https://evil.example/x.png" }',
  'icon shape': 'flowchart TB\n a@{ icon: "fa:user" }',
  'sequence link': 'sequenceDiagram\n participant A\n link A: x @ javascript:alert(1)\n A->>A: y',
  'sequence links':
    'sequenceDiagram\n participant A\n links A: {"x": "javascript:alert(1)"}\n A->>A: y',
  'sequence text': 'sequenceDiagram\n A->>B: #60;svg onload=alert(1)#62;',
  'class link': 'classDiagram\n class A\n click A href "javascript:alert(1)"',
  'class callback': 'classDiagram\n class A\n callback A "alert"',
  'state with markup': 'stateDiagram-v2\n s1: #60;script#62;alert(1)#60;/script#62;\n [*] --> s1',
  'gantt link':
    'gantt\n dateFormat YYYY-MM-DD\n 任务 :a1, 2026-01-05, 2d\n click a1 href "javascript:alert(1)"',
  'gantt callback':
    'gantt\n dateFormat YYYY-MM-DD\n 任务 :a1, 2026-01-05, 2d\n click a1 call alert(1)',
  'mindmap icon': 'mindmap\n root\n  ::icon(fa fa-book"><script>alert(1)</script>)',
  'mindmap class': 'mindmap\n root\n  :::x" onload="alert(1)',
  'pie title': 'pie title #60;script#62;alert(1)#60;/script#62;\n "a" : 1',
  'accessible title': 'pie\n accTitle: </title><script>alert(1)</script>\n "a" : 1',
  'architecture icon': 'architecture-beta\n service a(logos:aws)[x]',
  mathematics: 'flowchart TB\n a["$$\\href{javascript:alert(1)}{x}$$"]',
  'another kind': 'C4Context\n Person(a, "x", $link="javascript:alert(1)")',
  '10,000 nodes': `flowchart TB\n${Array.from({ length: 10_000 }, (_, i) => ` n${i}`).join('\n')}`,
  '3,000 nodes in a line': `flowchart TB\n ${Array.from({ length: 3_000 }, (_, i) => `n${i}`).join('&')}`,
  'an endless label': `flowchart TB\n a["${'长'.repeat(5_000)}"]`,
};
