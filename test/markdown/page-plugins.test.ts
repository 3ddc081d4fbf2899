import { expect, it } from 'vitest';
import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { dutyElements } from '../../src/markdown/duty-elements.ts';
import { pagePlugins } from '../../src/markdown/page-plugins.ts';
import { refuseUnsafeContent } from '../../src/markdown/refuse-unsafe-content.ts';

it('the gate against programs stands before every plugin that writes elements of its own', () => {
  const plugins = pagePlugins(createDiagramRenderer({ cacheDir: '' }));
  expect(plugins.indexOf(refuseUnsafeContent)).toBeGreaterThan(-1);
  expect(plugins.indexOf(refuseUnsafeContent)).toBeLessThan(plugins.indexOf(dutyElements));
});
