import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDrawingThread } from '../../src/diagrams/drawing-thread.ts';

const SHAPES =
  `rect rounded stadium subproc cyl circle odd diam hex lean-r lean-l trap-b trap-t dbl-circ
text notch-rect lin-rect sm-circ framed-circle fork hourglass comment brace-r braces bolt doc delay das
lin-cyl curv-trap div-rect tri win-pane f-circ lin-doc notch-pent flip-tri sl-rect docs processes flag
bow-rect cross-circ tag-doc tag-rect bucket browser console`.split(/\s+/);
const everyShape = SHAPES.map((shape, n) => `s${n}@{ shape: ${shape}, label: "收车${n}" }`);
const CHARTS = new Map([
  ['the sample', readFileSync(join(import.meta.dirname, 'charts/flowchart.mmd'), 'utf8')],
  ['every shape', `flowchart LR\n${everyShape.join('\n')}`],
  [
    'every line, a part in a part, classes and styles',
    `graph TB
  subgraph 店["鸿昌店"]
    direction LR
    subgraph 部["售后部"]
      a["接车<br/>前台"] -->|是| b & c
    end
    b -.-> d("质检")
    c ==> d
  end
  d --o e
  e --x f
  f <--> g
  g ~~~ h
  h ---|"改期"| 店
  i e1@--> j
  e1@{ animate: true }
  classDef 急 fill:#fee,stroke:#c00,stroke-width:3px
  class a,b 急
  j:::急
  style c fill:#eef
  linkStyle 0 stroke:#c00
  linkStyle default stroke-width:2px
  click a href "#收车" "到职责"`,
  ],
]);

const thread = createDrawingThread(60_000);
afterAll(() => thread.close());

test.each([...CHARTS])(
  'a flowchart without the settings of other kinds is the same: %s',
  async (_, text) => {
    const drawn = await draw(text, 'flowchart');
    expect(drawn).toHaveProperty('diagram');
    // A chart that nobody calls a flowchart is drawn with all settings.
    expect(drawn).toEqual(await draw(text, ''));
  },
);

function draw(text: string, kind: string) {
  const description = { kind, title: '流程', description: '' };
  return thread.draw({ kind: 'fence', text, prefix: 'one', description });
}
