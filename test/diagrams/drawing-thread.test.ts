import { expect, test } from 'vitest';
import { createDrawingThread } from '../../src/diagrams/drawing-thread.ts';
import type { Job } from '../../src/diagrams/worker.ts';

test('what is asked for while a thread is being closed is drawn, and what is asked for then, too', async () => {
  const thread = createDrawingThread(60_000);
  const more = thread.draw(chart('a -=> b')).then((fault) => {
    expect(fault).toHaveProperty('fault');
    return thread.draw(chart('a --> b'));
  });
  await thread.close();
  expect(await more).toHaveProperty('diagram');
  expect(await thread.draw(chart('b --> c'))).toHaveProperty('diagram');
  await thread.close();
});

function chart(line: string): Job {
  const description = { kind: 'flowchart', title: line, description: '' };
  return { kind: 'fence', text: `flowchart TB\n  ${line}`, prefix: 'one', description };
}
