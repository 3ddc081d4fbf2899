import { expect, it } from 'vitest';
import { answersTo } from '../../src/review/answers-to.ts';

const answers = (...abouts: string[]) =>
  answersTo(abouts.map((about) => ({ question: '很像的职责', about, reason: `因为${about}` })));
const question = (...about: string[]) => ({ about, text: '', links: [] });

it('answers what it names, in any order and with any signs between', () => {
  const answer = answers('XS-01-02，XS-01-01', '完成交办的工作。');
  expect(answer(question('XS-01-01', 'XS-01-02'))?.reason).toBe('因为XS-01-02，XS-01-01');
  expect(answer(question('完成交办的工作'))?.reason).toBe('因为完成交办的工作。');
});

it('is asked anew once the question is about more, and not where it is about less', () => {
  const answer = answers('XS-01-01、XS-01-02、XS-01-03');
  expect(answer(question('XS-01-01', 'XS-01-03'))).toBeDefined();
  expect(answer(question('XS-01-01', 'XS-01-04'))).toBeUndefined();
  expect(answer(question('XS-01-04'))).toBeUndefined();
});

it('takes a sentence with commas for one', () => {
  const answer = answers('写周报，交主管');
  expect(answer(question('写周报，交主管'))).toBeDefined();
  expect(answer(question('写周报，交会计'))).toBeUndefined();
});
