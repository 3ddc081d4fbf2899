import { metricLink } from '../../handbook/page-links.ts';
import type { Rule } from '../question.ts';

/** Metrics whose definition is still to be confirmed. */
export const openMetrics: Rule = {
  kind: 'open-metric',
  find: ({ metrics }) =>
    metrics
      .filter(({ doubt }) => doubt)
      .map((metric) => ({ about: [metric.name], text: metric.doubt, links: [metricLink(metric)] })),
};
