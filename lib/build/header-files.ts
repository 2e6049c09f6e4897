/** A header rule: the address that it is for, `*` at its end for all below it, and the headers. */
export type HeaderRule = { path: string; headers: Record<string, string> };

type NextRule = { source: string; headers: readonly { key: string; value: string }[] };

/**
 * Returns the headers that plain files need from whatever serves them.
 * @param rules as next.config.mjs has them, without the path of the site
 * @param base the path of the site, '' at the root of a host
 */
export function headerRules(
  rules: readonly NextRule[],
  { frames, base }: { frames: readonly string[]; base: string },
): HeaderRule[] {
  const own = rules.map(({ source, headers }) => ({
    path: base + source.replace(':path*', '*'),
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
  }));
  // Each page has its policy in itself, except for who may show it in a frame.
  const framing: Record<string, string> =
    frames.length > 0
      ? { 'Content-Security-Policy': `frame-ancestors ${frames.join(' ')}` }
      : { 'X-Frame-Options': 'DENY' };
  return [
    ...own,
    { path: `${base}/*`, headers: framing },
    {
      path: `${base}/_next/static/*`,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ];
}

/** Spells the rules for Netlify and Cloudflare Pages, nginx, Apache and IIS, by the name of the file. */
export const serverFiles = (rules: readonly HeaderRule[]): Record<string, string> => {
  const [root] = rules;
  const fresh = { path: root?.path ?? '/*', headers: { 'Cache-Control': 'no-cache' } };
  const all = merged([fresh, ...rules]);
  return {
    // These two have pages checked each time by themselves, and would join what two rules say.
    _headers: rules.map(forPages).join('\n'),
    '_server/nginx.conf': all.map(forNginx).join('\n'),
    '_server/apache.conf': all.map(forApache).join('\n'),
    '_server/web.config': forIis(all),
  };
};

/** One rule for each address; a narrower one has all that the wider ones say, too. */
function merged(rules: readonly HeaderRule[]): HeaderRule[] {
  const paths = [...new Set(rules.map(({ path }) => path))];
  return paths
    .map((path) => ({
      path,
      headers: Object.fromEntries(
        rules
          .filter((rule) => path.startsWith(rule.path.slice(0, -1)))
          .toSorted((a, b) => a.path.length - b.path.length)
          .flatMap(({ headers }) => Object.entries(headers)),
      ),
    }))
    .toSorted((a, b) => a.path.length - b.path.length);
}

const linesOf = ({ headers }: HeaderRule, line: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('');

const forPages = (rule: HeaderRule) =>
  `${rule.path}\n${linesOf(rule, (name, value) => `  ${name}: ${value}`)}`;

/** The longest prefix wins, and takes nothing from the others. */
const forNginx = (rule: HeaderRule) =>
  `location ${rule.path.slice(0, -1)} {\n${linesOf(rule, (name, value) => `    add_header ${name} "${value}" always;`)}}\n`;

/** Sections apply in their order: a later one replaces what an earlier one set. */
const forApache = (rule: HeaderRule) =>
  `<Location "${rule.path.slice(0, -1)}">\n${linesOf(rule, (name, value) => `    Header always set ${name} "${value}"`)}</Location>\n`;

/** A file for the folder of the site: its headers are those of each file in it. */
function forIis(rules: readonly HeaderRule[]): string {
  const [all, ...others] = rules;
  const list = (rule: HeaderRule) => `<httpProtocol><customHeaders>
${linesOf(rule, (name, value) => `      <remove name="${name}" /><add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`)}    </customHeaders></httpProtocol>`;
  const below = (path: string) => path.slice((all?.path.length ?? 1) - 1, -2);
  const places = others.map(
    (rule) => `  <location path="${below(rule.path)}"><system.webServer>
    ${list(rule)}
  </system.webServer></location>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".woff2" /><mimeMap fileExtension=".woff2" mimeType="font/woff2" />
      <remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    ${all ? list(all) : ''}
  </system.webServer>
${places.join('')}</configuration>
`;
}
