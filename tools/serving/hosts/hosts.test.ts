import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  asker,
  EVERYWHERE,
  HOME,
  LOST,
  POLICY,
  SCRIPT,
  writeSite,
} from "#tools/testing/smallSite.ts";
import { serveSite } from "../siteServer.ts";

/** Where Debian puts what lets nginx send what was compressed by Brotli. */
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

type Running = { readonly address: string; readonly stop: () => Promise<unknown> };
type Host = {
  readonly name: string;
  readonly isThere: boolean;
  /** Serves the site in the folder as its own file for this host says; `beside` is for what the host writes. */
  readonly start: (folder: string, beside: string) => Promise<Running>;
  readonly sendsBrotli: boolean;
};

const HOSTS: readonly Host[] = [
  { name: "npm start", isThere: true, start: startOurs, sendsBrotli: true },
  {
    name: "nginx",
    isThere: isInstalled("nginx", "-v"),
    start: startNginx,
    sendsBrotli: existsSync(BROTLI),
  },
  { name: "caddy", isThere: isInstalled("caddy", "version"), start: startCaddy, sendsBrotli: true },
];
const isAsked = process.env["EVERY_SERVER"] !== undefined;

describe.each(HOSTS)("$name", ({ name, isThere, start, sendsBrotli }) => {
  let root = "";
  let running: Running | undefined;
  const ask = (...asked: Parameters<ReturnType<typeof asker>>) =>
    asker(running?.address ?? "http://nowhere.invalid/")(...asked);

  beforeAll(async () => {
    if (!isThere) {
      // oxlint-disable-next-line no-console -- what was not tried is never passed over
      console.warn(`NOT TRIED: ${name} is not installed; EVERY_SERVER=1 asks for it`);
      return;
    }
    root = await mkdtemp(join(tmpdir(), "parley-"));
    await writeSite(join(root, "dist"));
    await mkdir(join(root, "beside"));
    running = await start(join(root, "dist"), join(root, "beside"));
  });
  afterAll(async () => {
    await running?.stop();
    if (root !== "") await rm(root, { recursive: true });
  });

  it("is there where every server is asked for", () => {
    expect(isThere || !isAsked).toBe(true);
  });

  it.skipIf(!isThere).each<[string, Parameters<ReturnType<typeof asker>>, number, string]>([
    ["a page", ["/"], 200, "'sha256-home'"],
    ["a page by its file", ["/index.html"], 200, "'sha256-home'"],
    ["a page in a folder", ["/about/"], 200, "'sha256-about'"],
    ["a figure", ["/embed/scale/"], 200, "'sha256-scale'"],
    ["a page asked for without its content", ["/about/", {}, "HEAD"], 200, "'sha256-about'"],
    ["a script", ["/assets/a-1.js"], 200, "'sha256-lost'"],
    ["a picture", ["/social.png"], 200, "'sha256-lost'"],
    ["data", ["/data/talks.json"], 200, "'sha256-lost'"],
    ["a page that is not there", ["/nowhere/"], 404, "'sha256-lost'"],
    ["a page that is not there in a folder that is", ["/about/nowhere"], 404, "'sha256-lost'"],
    ["a script that is not there", ["/assets/b-2.js"], 404, "'sha256-lost'"],
    ["a file of the host", ["/_headers"], 404, "'sha256-lost'"],
    ["a file of another host", ["/_nginx.conf"], 404, "'sha256-lost'"],
  ])("sends every header with %s, and none against framing", async (...[, asked, status, hash]) => {
    const { status: got, headers } = await ask(...asked);
    expect(got).toBe(status);
    expect(headers).toMatchObject(EVERYWHERE);
    // Said twice, a header counts as both.
    for (const header of Object.keys(EVERYWHERE))
      expect(headers[header]).toBe(Reflect.get(EVERYWHERE, header));
    expect(headers[POLICY]).toMatch(/^default-src 'none'; script-src [^,;]*(; [^,]*)?$/);
    expect(headers[POLICY]).toContain(hash);
    expect(headers[POLICY]).not.toContain("frame-ancestors");
    expect(headers).not.toHaveProperty("x-frame-options");
  });

  it.skipIf(!isThere)(
    "keeps what is named by its content for good, and has all else asked for again",
    async () => {
      const cached = async (path: string) => (await ask(path)).headers["cache-control"];
      expect(await cached("/assets/a-1.js")).toBe("public, max-age=31536000, immutable");
      for (const path of ["/", "/about/", "/embed/scale/", "/data/talks.json", "/social.png"])
        expect([path, await cached(path)]).toEqual([path, "no-cache"]);
      for (const path of ["/nowhere/", "/assets/b-2.js"])
        expect([path, await cached(path)]).toEqual([path, "no-cache"]);
      const { headers } = await ask("/");
      const again = await ask("/", { "If-None-Match": headers["etag"] ?? "" });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    },
  );

  it.skipIf(!isThere)("sends the page for lost ones, whole", async () => {
    const { status, body, headers } = await ask("/nowhere/");
    expect([status, body.toString()]).toEqual([404, LOST]);
    expect(headers["content-type"]).toMatch(/^text\/html/);
  });

  it.skipIf(!isThere)("sends a reader to the folder that was meant", async () => {
    for (const [asked, meant] of [
      ["/about", "/about/"],
      ["/about?v=1&as-of=2025-01-01", "/about/?v=1&as-of=2025-01-01"],
      ["/embed/scale?theme=dark", "/embed/scale/?theme=dark"],
    ] as const) {
      const { status, headers } = await ask(asked);
      expect([301, 308]).toContain(status);
      expect(headers["location"]).toBe(meant);
    }
    // Two slashes at the beginning would name another host.
    expect((await ask("//about")).headers["location"] ?? "/").not.toMatch(/^\/\//);
  });

  it.skipIf(!isThere)("sends what stands compressed beside a file", async () => {
    for (const [path, content] of [
      ["/assets/a-1.js", SCRIPT],
      ["/", HOME],
    ] as const) {
      const gzipped = await ask(path, { "Accept-Encoding": "gzip" });
      expect(gzipped.headers["content-encoding"]).toBe("gzip");
      expect(gunzipSync(gzipped.body).toString()).toBe(content);
      expect(gzipped.headers["vary"]).toMatch(/accept-encoding/i);
      if (!sendsBrotli) continue;
      const smaller = await ask(path, { "Accept-Encoding": "gzip, br" });
      expect(smaller.headers["content-encoding"]).toBe("br");
      expect(brotliDecompressSync(smaller.body).toString()).toBe(content);
    }
    const plain = await ask("/assets/a-1.js");
    expect(plain.headers).not.toHaveProperty("content-encoding");
    expect(plain.body.toString()).toBe(SCRIPT);
  });

  it.skipIf(!isThere)("knows the type of each file", async () => {
    const typeOf = async (path: string) => (await ask(path)).headers["content-type"];
    expect(await typeOf("/")).toBe("text/html; charset=utf-8");
    expect(await typeOf("/assets/a-1.js")).toMatch(/^(text|application)\/javascript/);
    expect(await typeOf("/data/talks.json")).toMatch(/^application\/json/);
    expect(await typeOf("/data/talks.csv")).toMatch(/^text\/csv/);
    expect(await typeOf("/social.png")).toBe("image/png");
  });
});

function isInstalled(name: string, flag: string): boolean {
  return spawnSync(name, [flag]).status === 0;
}

async function startOurs(folder: string): Promise<Running> {
  const { server, address } = await serveSite({ folder, port: 0 });
  return {
    address,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** The file as it is but for where it listens and where the site is, which everybody fills in. */
async function startNginx(folder: string, beside: string): Promise<Running> {
  const port = await freePort();
  const text = await readFile(join(folder, "_nginx.conf"), "utf8");
  const own = text
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/parley;", `root ${folder};`)
    .replace("# brotli_static on;", existsSync(BROTLI) ? "brotli_static on;" : "");
  await writeFile(join(beside, "parley.conf"), own);
  const around = [
    ...(existsSync(BROTLI) ? [`load_module ${BROTLI};`] : []),
    "daemon off; master_process off; pid nginx.pid; error_log stderr;",
    "events {}",
    "http { access_log off;",
    ...["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${name};`,
    ),
    "include parley.conf; }",
  ].join("\n");
  await writeFile(join(beside, "nginx.conf"), around);
  const nginx = spawn("nginx", ["-p", beside, "-c", join(beside, "nginx.conf"), "-e", "stderr"]);
  return up(nginx, port);
}

async function startCaddy(folder: string, beside: string): Promise<Running> {
  const port = await freePort();
  const text = await readFile(join(folder, "_Caddyfile"), "utf8");
  await writeFile(join(beside, "Caddyfile"), `{\n\tadmin off\n}\n${text}`);
  const caddy = spawn(
    "caddy",
    ["run", "--config", join(beside, "Caddyfile"), "--adapter", "caddyfile"],
    {
      env: {
        ...process.env,
        PARLEY_ADDRESS: `http://localhost:${port}`,
        PARLEY_ROOT: folder,
        XDG_DATA_HOME: beside,
        XDG_CONFIG_HOME: beside,
      },
    },
  );
  return up(caddy, port);
}

/** Waits until a host answers; what it says by then is told if it ends before. */
async function up(host: ChildProcess, port: number): Promise<Running> {
  let said = "";
  host.stderr?.on("data", (part: Buffer) => (said += part.toString()));
  const ended = new Promise((done) => host.once("exit", done));
  const address = `http://localhost:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (host.exitCode !== null) throw new Error(said);
    const status = await asker(address)("/").then(
      ({ status: got }) => got,
      () => undefined,
    );
    if (status !== undefined)
      return {
        address,
        stop: () => {
          host.kill();
          return ended;
        },
      };
    await new Promise((later) => setTimeout(later, 100));
  }
  host.kill();
  throw new Error(`it does not answer: ${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  await new Promise((done) => server.close(done));
  if (bound === null || typeof bound === "string") throw new Error("no port is free");
  return bound.port;
}
