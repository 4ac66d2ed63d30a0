import { type HeaderRule, usualHeaders } from "../headers.ts";
import { TYPES } from "./types.ts";

/** What nginx reads as one word is no longer than its buffer, less what stands around it. */
const LONGEST = 4000;

/** What is text; nginx knows of HTML by itself. */
const TEXTS = [...new Set(TYPES.values())]
  .filter((type) => /^text\/(?!html)|json|svg/.test(type))
  .join(" ");

/** What a rule is called after its header: Content-Security-Policy is $parley_content_security_policy. */
function variableOf(header: string): string {
  return `$parley_${header.toLowerCase().replaceAll("-", "_")}`;
}

/** The rules as a file for nginx's conf.d, with the site at the root of its host; a header is said once, for nginx drops those of outer blocks. */
export function nginxText(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => [...headers.keys()]))];
  return [
    "# Into /etc/nginx/conf.d/ with it, and again after every build: it knows the scripts and styles of this one.",
    ...names.flatMap((name) => [
      `map $uri ${variableOf(name)} {`,
      ...casesOf(name, rules),
      "}",
      "",
    ]),
    "server {",
    "  listen 8080;",
    "  root /srv/parley;",
    "",
    "  index index.html;",
    "  charset utf-8;",
    `  charset_types ${TEXTS};`,
    "  types_hash_max_size 2048;",
    "  types {",
    ...Array.from(TYPES, ([ending, type]) => `    ${type} ${ending};`),
    "  }",
    "  default_type application/octet-stream;",
    "  # Behind a proxy nginx does not know its own address.",
    "  absolute_redirect off;",
    "  server_tokens off;",
    "  # What stands compressed beside a file is sent; of the rest, what is worth it is compressed.",
    "  gzip_static on;",
    "  gzip on;",
    "  gzip_vary on;",
    `  gzip_types ${TEXTS};`,
    "  # With its module, which is libnginx-mod-http-brotli-static in Debian:",
    "  # brotli_static on;",
    "",
    ...names.map((name) => `  add_header ${name} ${variableOf(name)} always;`),
    "",
    "  error_page 404 /404.html;",
    "  location ^~ /_ {",
    "    return 404;",
    "  }",
    "}",
    "",
  ].join("\n");
}

/** What is sent of a header where. */
function casesOf(name: string, rules: readonly HeaderRule[]): readonly string[] {
  const usual = usualHeaders(rules).get(name);
  return [
    ...(usual === undefined ? [] : [`  default "${word(usual)}";`]),
    ...rules.flatMap(({ path, headers }) => {
      const value = headers.get(name);
      // What is said of everything is the usual.
      return value === undefined || path === "/*"
        ? []
        : [`  "~${patternOf(path)}" "${word(value)}";`];
    }),
  ];
}

function word(value: string): string {
  if (value.length > LONGEST) throw new Error(`nginx cannot be told so much: ${value}`);
  return value;
}

/** A path as a pattern of the address that nginx has found a file at: a folder's is that of its index.html. */
function patternOf(path: string): string {
  const escaped = path.replace(/\*$/, "").replaceAll(/[.+()[\]{}^$?|\\]/g, String.raw`\$&`);
  return `^${escaped}${path.endsWith("*") ? "" : "$"}`;
}
