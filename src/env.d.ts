/// <reference types="astro/client" />

declare module 'virtual:org-charts' {
  const charts: Readonly<Record<string, import('./integrations/org-charts.ts').DrawnChart>>;
  export default charts;
}
