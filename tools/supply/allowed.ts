/** What the code that readers run may be licensed under, and its fonts: nothing here asks for more than to be named. */
const ALLOWED = new Set(
  "MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2.0|0BSD|Zlib|Unlicense|OFL-1.1".split("|"),
);

/** Whether an SPDX expression leaves a licence that is allowed. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, "$1");
  if (bare.includes(" AND ")) return bare.split(" AND ").every(isAllowed);
  if (bare.includes(" OR ")) return bare.split(" OR ").some(isAllowed);
  return ALLOWED.has(bare);
}
