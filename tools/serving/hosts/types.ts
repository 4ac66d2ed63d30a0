/** What a built site is made of: the type of each file by the end of its name, where hosts know too few. */
export const TYPES: ReadonlyMap<string, string> = new Map([
  ["html", "text/html"],
  ["css", "text/css"],
  ["js", "text/javascript"],
  ["json", "application/json"],
  ["svg", "image/svg+xml"],
  ["png", "image/png"],
  ["woff2", "font/woff2"],
  ["csv", "text/csv"],
  ["txt", "text/plain"],
  ["cff", "text/plain"],
  ["zip", "application/zip"],
  ["bin", "application/octet-stream"],
]);
