import { type HeaderRule, usualHeaders } from "../headers.ts";

/** Caddy's own way to the folder that was meant drops the query, which says what is shown. */
const FOLDERS = [
  "@folder {",
  "\tpath_regexp folder ^/([^/].*[^/])$",
  "\tfile {path}/index.html",
  '\texpression `{query} != ""`',
  "}",
  "redir @folder /{re.folder.1}/?{query} 301",
];

/** The rules as a Caddyfile, with the site at the root of its host. */
export function caddyText(rules: readonly HeaderRule[]): string {
  const usual = usualHeaders(rules);
  const others = rules.filter(({ path }) => path !== "/*" && path !== "/404.html");
  return [
    "# Again after every build: it knows the scripts and styles of this one.",
    "{$PARLEY_ADDRESS::8080} {",
    "\troot * {$PARLEY_ROOT:/srv/parley}",
    "\t# In the order in which it stands here: what is said later counts.",
    "\troute {",
    "\t\theader -Server",
    ...setting(usual),
    ...others.flatMap((rule, at) => [
      `\t\t@rule${at} path ${rule.path}`,
      ...setting(rule.headers, `@rule${at} `),
    ]),
    "\t\t@host path /_*",
    "\t\terror @host 404",
    ...FOLDERS.map((line) => `\t\t${line}`),
    "\t\t# What stands compressed beside a file is sent; of the rest, what is worth it is compressed.",
    "\t\tencode gzip",
    "\t\tfile_server {",
    "\t\t\tprecompressed br gzip",
    "\t\t}",
    "\t}",
    "\thandle_errors {",
    ...setting(usual),
    "\t\trewrite * /404.html",
    "\t\tfile_server",
    "\t}",
    "}",
    "",
  ].join("\n");
}

function setting(headers: ReadonlyMap<string, string>, matcher = ""): readonly string[] {
  return Array.from(headers, ([name, value]) => `\t\theader ${matcher}${name} "${value}"`);
}
