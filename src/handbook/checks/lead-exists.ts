import type { Check } from './check.ts';
import { knownRoles } from './known.ts';
import { unknownInKey } from './unknown-name.ts';

/** Every topic's lead (牵头) is one of the roles. */
export const leadExists: Check = (content) => {
  const known = knownRoles(content);
  return content.topics.flatMap((topic) => unknownInKey(topic, 'lead', topic.data.lead, known));
};
