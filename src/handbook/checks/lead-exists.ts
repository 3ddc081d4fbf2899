import type { Check } from './check.ts';
import { onlyOne } from './one-name.ts';
import { explainRoles } from './role-named.ts';
import { problemInKey } from './unknown-name.ts';

/** Every topic's lead (牵头) is one of the roles. */
export const leadExists: Check = (content) => {
  const explain = onlyOne(explainRoles(content));
  return content.topics.flatMap((topic) =>
    topic.data.lead ? problemInKey(topic, 'lead', explain(topic.data.lead)) : [],
  );
};
