/// <reference types="astro/client" />

interface DOMStringMap {
  /** The reader's choice, `light` or `dark`; absent for the system's theme. */
  theme?: string;
}

declare module 'virtual:org-charts' {
  const charts: Readonly<Record<string, import('./integrations/org-charts.ts').DrawnChart>>;
  export default charts;
}
