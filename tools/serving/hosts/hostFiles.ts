import { type HeaderRule, headersText } from "../headers.ts";
import { caddyText } from "./caddy.ts";
import { nginxText } from "./nginx.ts";

/** What a built site has for those who serve it, by the names of the files: for hosts that read a file of headers, for nginx and for Caddy. */
export function hostFiles(rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  return new Map([
    ["_headers", headersText(rules)],
    ["_nginx.conf", nginxText(rules)],
    ["_Caddyfile", caddyText(rules)],
  ]);
}
