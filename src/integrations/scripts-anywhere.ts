import type { AstroIntegration } from 'astro';

/**
 * Lets scripts load each other at whatever path the site is served: Vite would preload them by
 * addresses that hold only at the root of a host. (Astro overrides `build.modulePreload` of the
 * configuration, so it is set where nobody overrides it.)
 */
export function scriptsAnywhere(): AstroIntegration {
  const plugin = {
    name: 'scripts-anywhere',
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
  };
  return {
    name: 'scripts-anywhere',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
