/**
 * Makes local time UTC and "now" a fixed instant for this thread, so that a Gantt chart has the same
 * bytes in every time zone, over a change to summer time, and on every day.
 * Setting TZ would not do: the time zone belongs to the process, not to the thread.
 */
export function useFixedUtcDate(): void {
  const Local = Date;
  const prototype = Local.prototype as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const utc = prototype[name.replace(/^([gs]et)(?!UTC|Time)/, '$1UTC')];
    if (/^[gs]et/.test(name) && utc) prototype[name] = utc;
  }
  Object.assign(prototype, { getTimezoneOffset: () => 0 });
  globalThis.Date = new Proxy(Local, {
    construct: (target, values: unknown[], derived) =>
      Reflect.construct(target, [instant(target, values)], derived),
    get: (target, key) => (key === 'now' ? () => NOW : Reflect.get(target, key)),
  });
}

const NOW = Date.UTC(2026, 0, 1);
const HAS_ZONE = /(?:Z|GMT|UTC|T.*[+-]\d\d:?\d\d|\s[+-]\d{4})\s*(?:\(.*\))?$/i;

function instant(target: DateConstructor, values: readonly unknown[]): number {
  if (values.length === 0) return NOW;
  if (values.length > 1) return target.UTC(...(values as Parameters<DateConstructor['UTC']>));
  const [value] = values;
  if (value instanceof target) return value.getTime();
  if (typeof value !== 'string') return Number(value);
  // A plain date is UTC as it is; the ISO form takes its zone without a space.
  if (HAS_ZONE.test(value) || /^\d{4}(-\d\d){0,2}$/.test(value)) return target.parse(value);
  return target.parse(/^\d{4}-\d\d-\d\dT/.test(value) ? `${value}Z` : `${value} Z`);
}
