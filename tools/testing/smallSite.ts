import { mkdir, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { hostFiles } from "#tools/serving/hosts/hostFiles.ts";
import { rulesOf } from "#tools/serving/policies.ts";

export const POLICY = "content-security-policy";
const pageWith = (policy: string, body: string) =>
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}" />${body}`;
export const HOME = pageWith("default-src 'none'; script-src 'self' 'sha256-home'", "Home");
const ABOUT = pageWith("default-src 'none'; script-src 'self' 'sha256-about'", "About");
const FIGURE = pageWith("default-src 'none'; script-src 'self' 'sha256-scale'", "Scale");
export const LOST = pageWith("default-src 'none'; script-src 'sha256-lost'", "Lost");
export const SCRIPT = "console.log(1);".repeat(40);

/** Writes a small site as a build does. */
export async function writeSite(folder: string, home = HOME) {
  for (const name of ["about", "assets", "data", "embed/scale"])
    await mkdir(join(folder, name), { recursive: true });
  const files = {
    "index.html": home,
    "about/index.html": ABOUT,
    "404.html": LOST,
    "embed/scale/index.html": FIGURE,
    "assets/a-1.js": SCRIPT,
    "data/talks.json": "{}",
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
    await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(text));
    await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(text));
  }
  await writeFile(join(folder, "social.png"), "0123456789");
  await writeFile(join(folder, "data/talks.csv"), "party,issue\n".repeat(200));
  for (const [name, text] of hostFiles(await rulesOf(folder)))
    await writeFile(join(folder, name), text);
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks for a path exactly as it is written, which fetch would tidy. */
export function asker(address: string) {
  return (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<Answer>((resolve, reject) => {
      const { hostname, port } = new URL(address);
      request({ hostname, port, path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          });
        });
      })
        .on("error", reject)
        .end();
    });
}

/** What is sent with every answer, whatever it is. */
export const EVERYWHERE = {
  "access-control-allow-origin": "*",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "cross-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=()",
  "referrer-policy": "strict-origin-when-cross-origin",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
};
