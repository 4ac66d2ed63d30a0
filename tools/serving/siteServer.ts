import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve } from "node:path";
import send from "send";
import { COMPRESSIBLE } from "./compressible.ts";
import { encodingsFor } from "./encoding.ts";
import { headersAt, rulesIn, usualHeaders } from "./headers.ts";

type Options = {
  readonly folder: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The path that the site stands under; "" for the root of the host. */
  readonly base?: string;
  /** Who is answered: this machine alone, unless another address of it is named. */
  readonly host?: string | undefined;
};

type Answer = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly folder: string;
  readonly base: string;
};

/** Serves a built site as a static host would: its files as they are at that moment, its headers, and 404.html. */
export async function serveSite({
  folder,
  port,
  base = "",
  host = "127.0.0.1",
}: Options): Promise<{ server: Server; address: string }> {
  if (!existsSync(join(folder, "404.html")))
    throw new Error(`${folder}/ has no site to serve: npm run build writes it`);
  const server = createServer((request, response) => {
    answer({ request, response, folder: resolve(folder), base }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((done, reject) => {
    server.once("error", reject);
    server.listen(port, host, done);
  });
  const bound = server.address();
  const actual = bound !== null && typeof bound === "object" ? bound.port : port;
  const name = host === "127.0.0.1" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return { server, address: `http://${name}:${actual}${base}/` };
}

async function answer(asked: Answer): Promise<void> {
  const { request, response, folder, base } = asked;
  const rules = rulesIn(await readFile(join(folder, "_headers"), "utf8").catch(() => ""));
  const headTo = (path: string) => {
    const headers = new Map([...usualHeaders(rules), ...headersAt(path, rules)]);
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader("Vary", "Accept-Encoding");
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    headTo("/404.html");
    response.setHeader("Allow", "GET, HEAD");
    response.writeHead(405).end();
    return;
  }
  const path = pathIn(request.url ?? "/", base);
  const found = path === undefined ? undefined : await fileAt(path, folder);
  if (path === undefined || found === undefined) {
    headTo("/404.html");
    await lost(asked);
    return;
  }
  headTo(path);
  if (found.isFolder) {
    const [, query = ""] = /(\?.*)$/.exec(request.url ?? "") ?? [];
    response.setHeader("Location", `${base}${path}/${query}`);
    response.writeHead(301).end();
    return;
  }
  await sendFile(asked, found.file);
}

/** The path below the site's root; undefined for one outside or one that is none. */
function pathIn(url: string, base: string): string | undefined {
  try {
    // Two slashes at the beginning would name another host.
    const path = decodeURIComponent(url.replace(/[?#].*$/s, "")).replace(/\/+/g, "/");
    const isHidden = /\/\.|\/_(headers|nginx\.conf|Caddyfile)$|\0|\\/.test(path);
    return path.startsWith(`${base}/`) && !isHidden ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

async function fileAt(path: string, folder: string) {
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  const found = await stat(file).catch(() => undefined);
  return found && { file, isFolder: found.isDirectory() };
}

/** The file, compressed if it stands there so and that is wanted; in parts, or not at all if the reader has it. */
async function sendFile({ request, response, folder }: Answer, file: string): Promise<void> {
  const encoding = encodingsFor(request.headers["accept-encoding"]).find(({ extension }) =>
    existsSync(file + extension),
  );
  const sent = encoding ? file + encoding.extension : file;
  const path = encodeURI(sent.slice(folder.length)).replace(/[?#]/g, encodeURIComponent);
  if (encoding) {
    response.setHeader("Content-Encoding", encoding.name);
    response.setHeader("Content-Type", typeOf(file));
  }
  await new Promise<void>((done) => {
    response.once("close", done);
    send(request, path, { root: folder, cacheControl: false })
      .on("error", (fault: { status?: number }) => {
        // A build may have taken the file away since it was looked for.
        response.removeHeader("Content-Encoding");
        response.writeHead(fault.status ?? 500).end();
      })
      .pipe(response);
  });
}

/** What the name that is sent does not tell, for it ends in how the file is compressed. */
function typeOf(file: string): string {
  return COMPRESSIBLE.get(extname(file)) ?? "application/octet-stream";
}

async function lost({ request, response, folder }: Answer): Promise<void> {
  const page = await readFile(join(folder, "404.html")).catch(() => Buffer.from("No such page"));
  response.writeHead(404, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": page.length,
  });
  response.end(request.method === "HEAD" ? undefined : page);
}
