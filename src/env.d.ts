/// <reference types="astro/client" />

// The same program as `mermaid`, which tells no types of it.
declare module 'mermaid/dist/mermaid.esm.mjs' {
  export { default } from 'mermaid';
}
