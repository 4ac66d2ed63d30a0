import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  asker,
  EVERYWHERE,
  HOME,
  LOST,
  POLICY,
  SCRIPT,
  writeSite,
} from "#tools/testing/smallSite.ts";
import { serveSite } from "./siteServer.ts";

async function served(options: { base?: string; host?: string } = {}) {
  const root = await mkdtemp(join(tmpdir(), "parley-"));
  const folder = join(root, "dist");
  await writeSite(folder);
  const { server, address } = await serveSite({ folder, port: 0, ...options });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await rm(root, { recursive: true });
  });
  return { folder, address, ask: asker(address) };
}

describe(serveSite, () => {
  it.each<[string, Parameters<ReturnType<typeof asker>>, number, string]>([
    ["a page", ["/"], 200, "'sha256-home'"],
    ["a page in a folder", ["/about/"], 200, "'sha256-about'"],
    ["a page asked for without its content", ["/about/", {}, "HEAD"], 200, "'sha256-about'"],
    ["a script", ["/assets/a-1.js"], 200, "'sha256-lost'"],
    ["a picture", ["/social.png"], 200, "'sha256-lost'"],
    ["a folder without its slash", ["/about"], 301, "'sha256-lost'"],
    ["a page that is not there", ["/nowhere/"], 404, "'sha256-lost'"],
    ["a path that is none", ["/%ff"], 404, "'sha256-lost'"],
    ["a file of the host", ["/_headers"], 404, "'sha256-lost'"],
    ["a file of another host", ["/_Caddyfile"], 404, "'sha256-lost'"],
    ["what may not be done", ["/", {}, "POST"], 405, "'sha256-lost'"],
    ["a part that is not there", ["/social.png", { Range: "bytes=99-" }], 416, "'sha256-lost'"],
  ])("sends its headers with %s", async (...[, asked, status, hash]) => {
    const { ask } = await served();
    const answer = await ask(...asked);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(EVERYWHERE);
    expect(answer.headers[POLICY]).toContain(hash);
    expect(answer.headers).not.toHaveProperty("x-frame-options");
    expect(answer.headers[POLICY]).not.toContain("frame-ancestors");
  });

  it("keeps what is named by its content for good, and asks again for all else", async () => {
    const { ask } = await served();
    expect((await ask("/assets/a-1.js")).headers["cache-control"]).toContain("immutable");
    for (const path of ["/", "/about/", "/social.png", "/nowhere/"])
      expect((await ask(path)).headers["cache-control"]).toBe("no-cache");
  });

  it("shows the page for lost ones, whole and to readers of heads only its length", async () => {
    const { ask } = await served();
    const lost = await ask("/nowhere/");
    expect(lost.body.toString()).toBe(LOST);
    expect(lost.headers["content-type"]).toBe("text/html; charset=utf-8");
    const head = await ask("/nowhere/", {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([404, 0]);
    expect(head.headers["content-length"]).toBe(String(LOST.length));
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])(
    "refuses %s, and says what it takes",
    async (method) => {
      const { ask } = await served();
      const { status, headers } = await ask("/", {}, method);
      expect(status).toBe(405);
      expect(headers["allow"]).toBe("GET, HEAD");
    },
  );

  it.each([
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0, gzip;q=0", undefined],
    ["*;q=0", undefined],
    ["*", "br"],
    ["br;q=0, *", "gzip"],
    ["br;q=0.1, gzip;q=0.8", "gzip"],
    ["BR;Q=1.0", "br"],
    ["identity;q=1, br;q=0.5", undefined],
    ["brotli", undefined],
    ["", undefined],
  ])("takes “%s” for %s", async (accepted, encoding) => {
    const { ask } = await served();
    const { headers, body } = await ask("/assets/a-1.js", { "Accept-Encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
    const plain =
      encoding === "br"
        ? brotliDecompressSync(body)
        : encoding === "gzip"
          ? gunzipSync(body)
          : body;
    expect(plain.toString()).toBe(SCRIPT);
    expect(headers["content-type"]).toMatch(/^text\/javascript/);
    expect(headers["vary"]).toContain("Accept-Encoding");
  });

  it.each([
    ["bytes=2-4", 206, "234", "bytes 2-4/10"],
    ["bytes=-3", 206, "789", "bytes 7-9/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=7-99", 206, "789", "bytes 7-9/10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["bytes=4-2", 416, "", "bytes */10"],
    ["lines=1-2", 200, "0123456789", undefined],
    ["bytes=a-b", 200, "0123456789", undefined],
  ])("answers Range: %s with %i", async (...[range, status, body, place]) => {
    const { ask } = await served();
    const answer = await ask("/social.png", { Range: range });
    expect(answer.status).toBe(status);
    expect(answer.headers["content-range"]).toBe(place);
    expect(answer.body.toString()).toBe(body);
  });

  it("says nothing again that the reader has, and sends a part of the old file to nobody", async () => {
    const { ask } = await served();
    const { headers } = await ask("/social.png");
    const etag = headers["etag"] ?? "";
    expect((await ask("/social.png", { "If-None-Match": etag })).status).toBe(304);
    const stale = await ask("/social.png", { Range: "bytes=2-4", "If-Range": '"other"' });
    expect([stale.status, stale.body.toString()]).toEqual([200, "0123456789"]);
  });

  it.each([
    "/../secret",
    "/%2e%2e/secret",
    "/..%2fsecret",
    "/about/..%5c..%5csecret",
    "/%00",
    "/.git/config",
  ])("keeps to its folder: %s", async (path) => {
    const { ask, folder } = await served();
    await writeFile(join(folder, "..", "secret"), "secret");
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, LOST]);
  });

  it("sends a reader to the folder that was meant, on this host only", async () => {
    const { ask } = await served();
    expect((await ask("/about?v=1")).headers["location"]).toBe("/about/?v=1");
    expect((await ask("//about")).headers["location"]).toBe("/about/");
    const nested = await served({ base: "/a/b" });
    expect((await nested.ask("/a/b/about")).headers["location"]).toBe("/a/b/about/");
    expect((await nested.ask("/about/")).status).toBe(404);
  });

  it("goes on while a build takes the site's place", async () => {
    const { ask, folder } = await served();
    expect((await ask("/")).body.toString()).toBe(HOME);
    await rename(folder, `${folder}.old`);
    expect((await ask("/")).status).toBe(404);
    const next = HOME.replace("Home", "Next").replace("sha256-home", "sha256-next");
    await writeSite(folder, next);
    const after = await ask("/");
    expect(after.body.toString()).toBe(next);
    expect(after.headers[POLICY]).toContain("'sha256-next'");
  });

  it("answers this machine only, unless it is told", async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const outer = others.find(({ internal, family }) => !internal && family === "IPv4")?.address;
    const reach = async (address: string, host: string) => {
      const { port } = new URL(address);
      return asker(`http://${host}:${port}/`)("/").then(
        ({ status }) => status,
        () => "refused",
      );
    };
    const alone = await served();
    const told = await served({ host: "0.0.0.0" });
    expect(await reach(alone.address, "127.0.0.1")).toBe(200);
    expect(await reach(told.address, outer ?? "127.0.0.1")).toBe(200);
    // A machine without a network has no other address to be asked at; 127.0.0.2 is one of every Linux.
    expect(await reach(alone.address, outer ?? "127.0.0.2")).toBe("refused");
  });

  it("says what is missing where nothing was built", async () => {
    await expect(serveSite({ folder: "/nowhere", port: 0 })).rejects.toThrow("npm run build");
  });
});
