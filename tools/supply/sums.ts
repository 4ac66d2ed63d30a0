import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The hash of every file that is taken away from a site, as sha256sum writes and checks it. */
export async function sumsOf(site: string): Promise<string> {
  const data = (await readdir(join(site, "data"))).map((name) => `data/${name}`);
  const files = (await readdir(site)).filter((name) => /-\d+\.\d+\.\d+\.html$/.test(name));
  const taken = [...data, ...files].filter((name) => /\.(json|csv|zip|cff|html)$/.test(name));
  const lines = taken.toSorted().map(async (name) => {
    const content = await readFile(join(site, name));
    return `${createHash("sha256").update(content).digest("hex")}  ${name}\n`;
  });
  return (await Promise.all(lines)).join("");
}
