import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { installDom } from '../../../src/diagrams/browser/dom.ts';

const dom = installDom();

test('elements can be measured', () => {
  dom.document.body.innerHTML = '<svg><text>总经理</text></svg>';
  const text = document.querySelector('text') as SVGTextElement;
  expect(text.getBBox().width).toBe(48);
  expect(text.getComputedTextLength()).toBe(48);
  expect(text.getBoundingClientRect().right).toBe(48);
  expect(getComputedStyle(text).getPropertyValue('font-size')).toBe('16px');
});

test('clearing ends the frames under way and empties the document', async () => {
  let frames = 0;
  const loop = () => {
    frames++;
    requestAnimationFrame(loop);
  };
  requestAnimationFrame(loop);
  await setImmediate();
  expect(frames).toBeGreaterThan(0);
  dom.clear();
  const before = frames;
  await setImmediate();
  await setImmediate();
  expect(frames).toBe(before);
  expect(document.body.childNodes).toHaveLength(0);
});
