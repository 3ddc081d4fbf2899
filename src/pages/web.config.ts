import { gitOrigin } from '../handbook/git-origin.ts';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { loadHandbook } from '../site/load-handbook.ts';
import styleOf404 from '../styles/missing.css?inline';

/** Settings for Internet Information Services, which reads them from the site's folder. */
export function GET(): Response {
  const connect = gitOrigin(loadHandbook());
  const policy = contentSecurityPolicy({ inlineStyle: styleOf404, connect });
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<!-- Internet Information Services: types it does not know, the 404 page, and the headers that keep pages fresh and safe. -->
<configuration>
  <system.webServer>
    <staticContent>
${MIME_TYPES.map(mimeMap).join('\n')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <add name="Content-Security-Policy" value="${policy}; frame-ancestors 'self'" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="X-Frame-Options" value="SAMEORIGIN" />
        <add name="Referrer-Policy" value="same-origin" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${HASHED_FOLDERS.map(keptFolder).join('\n')}
</configuration>
`);
}

/** Removed first: a type that is set twice stops the whole site. */
function mimeMap([extension, type]: readonly [string, string]): string {
  return `      <remove fileExtension="${extension}" />
      <mimeMap fileExtension="${extension}" mimeType="${type}" />`;
}

/** A folder whose files are kept for a year: their names change with their content. */
function keptFolder(folder: string): string {
  return `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="immutable" />
      </staticContent>
    </system.webServer>
  </location>`;
}

const HASHED_FOLDERS = ['_astro', 'pagefind'];

const MIME_TYPES = [
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.wasm', 'application/wasm'],
  ['.pagefind', 'application/octet-stream'],
  ['.pf_meta', 'application/octet-stream'],
  ['.pf_index', 'application/octet-stream'],
  ['.pf_fragment', 'application/octet-stream'],
] as const;
