/// <reference types="astro/client" />

// The same program as `mermaid`, which tells no types of it.
declare module 'mermaid/dist/mermaid.esm.mjs' {
  export { default } from 'mermaid';
}

// What TypeScript itself may know of components, which only `astro check` reads.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
