/** What stands compressed beside itself, by the end of its name, and its type. */
export const COMPRESSIBLE: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".bin", "application/octet-stream"],
]);
