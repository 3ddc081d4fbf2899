import { type Content, factValues, lineOf } from '../handbook/content.ts';
import { commonUrl, dutyUrl, metricUrl, pageUrl, topicUrl } from '../handbook/urls.ts';

/** Where something is written. */
interface Place {
  readonly file: string;
  readonly line: number;
}

/** A function that tells where the thing is written to which a link leads; null for a page that no file makes. */
export function placeFinder(content: Content): (url: string) => Place | null {
  const places = new Map<string, Place>();
  for (const { id, file, duties } of content.roles) {
    places.set(pageUrl('roles', id), { file, line: 1 });
    for (const duty of duties)
      for (const number of factValues(duty, '编号'))
        places.set(dutyUrl(id, number), { file, line: duty.line });
  }
  for (const { file, duties } of content.commons)
    for (const duty of duties)
      for (const number of factValues(duty, '编号'))
        places.set(commonUrl(number), { file, line: duty.line });
  for (const { id, file } of content.departments)
    places.set(pageUrl('departments', id), { file, line: 1 });
  for (const { id, file } of content.guides) places.set(pageUrl('guide', id), { file, line: 1 });
  for (const topic of content.topics)
    places.set(topicUrl(topic.id), { file: topic.file, line: lineOf(topic, '') });
  for (const metric of content.metrics)
    places.set(metricUrl(metric.id), { file: metric.file, line: lineOf(metric, '') });
  return (url) => places.get(url) ?? places.get(url.replace(/#.*/, '')) ?? null;
}
