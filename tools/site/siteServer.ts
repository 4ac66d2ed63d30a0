import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sirv from "sirv";

type Options = {
  readonly folder: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The path that the site stands under; "" for the root of the host. */
  readonly base?: string;
};

const EVERYWHERE = {
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

/** Serves a built site as a static host would: files, compressed ones where asked for, and 404.html. */
export async function serveSite({
  folder,
  port,
  base = "",
}: Options): Promise<{ server: Server; address: string }> {
  const notFound = await readFile(join(folder, "404.html"), "utf8");
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(EVERYWHERE)) response.setHeader(name, value);
      const isHashed = path.startsWith("/assets/");
      response.setHeader(
        "Cache-Control",
        isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
  const server = createServer((request, response) => {
    const lost = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(notFound);
    };
    const path = request.url ?? "/";
    if (!path.startsWith(`${base}/`)) return lost();
    request.url = path.slice(base.length);
    return files(request, response, lost);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  const bound = server.address();
  const actual = bound !== null && typeof bound === "object" ? bound.port : port;
  return { server, address: `http://localhost:${actual}${base}/` };
}
