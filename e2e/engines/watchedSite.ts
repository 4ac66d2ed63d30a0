import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import send from "send";

/**
 * What is put first into each page, before its policy begins: it notes what the page complains of, and
 * what is written in it before any module runs.
 */
const WATCH = `<script>
  window.complaints = [];
  for (const kind of ["error", "warn"]) {
    const said = console[kind];
    console[kind] = (...words) => { complaints.push(kind + ": " + words.map(String).join(" ")); said(...words); };
  }
  addEventListener("error", (event) => complaints.push("thrown: " + (event.message ?? event.target.outerHTML)), true);
  addEventListener("unhandledrejection", (event) => complaints.push("rejected: " + event.reason));
  document.addEventListener("securitypolicyviolation", (event) => complaints.push("against the policy: " + event.violatedDirective));
  window.saidIn = (root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const said = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) said.push(texts.currentNode.data.trim());
    return said;
  };
  document.addEventListener("readystatechange", () => {
    if (document.readyState === "interactive") window.written = saidIn(document.querySelector("main") ?? document.body);
  });
</script>`;

/** A page that watches itself. */
export function watched(page: string): string {
  return page.replace(/<head>/, (head) => head + WATCH);
}

/** Serves a built site whose pages watch themselves. */
export async function watchedSite(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (!path.endsWith("/"))
      return void send(request, path, { root: resolve(folder) }).pipe(response);
    readFile(join(folder, path, "index.html"), "utf8").then(
      (page) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(watched(page));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("no port is free");
  return { address: `http://127.0.0.1:${bound.port}`, close: () => server.close() };
}
