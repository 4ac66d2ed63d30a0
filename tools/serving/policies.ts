import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { HeaderRule } from "./headers.ts";

const POLICY = "Content-Security-Policy";

/** What is sent with everything. No rule for framing: anybody may show a page, and nothing in it is bought or signed. */
const EVERYWHERE: HeaderRule = {
  path: "/*",
  headers: new Map([
    ["Access-Control-Allow-Origin", "*"],
    ["Cross-Origin-Embedder-Policy", "require-corp"],
    ["Cross-Origin-Resource-Policy", "cross-origin"],
    [
      "Permissions-Policy",
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=()",
    ],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Strict-Transport-Security", "max-age=63072000; includeSubDomains"],
    ["X-Content-Type-Options", "nosniff"],
  ]),
};

/** What has the same name in the next build. */
const ASKED_AGAIN = ["Cache-Control", "no-cache"] as const;

/** What is named by its content never changes. */
const HASHED: HeaderRule = {
  path: "/assets/*",
  headers: new Map([["Cache-Control", "public, max-age=31536000, immutable"]]),
};

/**
 * The headers of a built site. The policy of a folder lets run what any page in it may; each page
 * keeps to its own besides, which is in it. A host that joins what two rules say of one header would
 * make them contradict each other, so no two rules of ours say the same one for a path.
 */
export async function rulesOf(site: string): Promise<readonly HeaderRule[]> {
  const policies = new Map<string, Policy>();
  for (const file of await pagesIn(site)) {
    const policy = policyIn(await headOf(join(site, file)), file);
    const place = placeOf(file);
    policies.set(place, merged(policies.get(place) ?? new Map(), policy));
  }
  const rules = [...policies].flatMap(([place, policy]) =>
    // The first page has two addresses; the others are in folders.
    (place === "/" ? ["/", "/index.html"] : [place]).map((path) => ({
      path,
      headers: new Map([[POLICY, policyText(policy)], ASKED_AGAIN]),
    })),
  );
  const others = ["/data/*", "/embed.js"].map((path) => ({
    path,
    headers: new Map([ASKED_AGAIN]),
  }));
  return [EVERYWHERE, HASHED, ...others, ...rules];
}

/** What each directive lets in. */
type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/** The policy that a document states of itself. */
function policyIn(html: string, file: string): Policy {
  const [, text] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  if (text === undefined) throw new Error(`${file} has no policy`);
  return new Map(
    text.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, new Set(sources)];
    }),
  );
}

/** What either lets in. */
function merged(one: Policy, other: Policy): Policy {
  const all = [...one.keys(), ...other.keys()].map((name) => {
    const sources = new Set([...(one.get(name) ?? []), ...(other.get(name) ?? [])]);
    if (sources.size > 1) sources.delete("'none'");
    return [name, sources] as const;
  });
  return new Map(all);
}

function policyText(policy: Policy): string {
  return Array.from(policy, ([name, sources]) => [name, ...sources].join(" ")).join("; ");
}

/** The folder at the site's root that a page is in, or the file's own path. */
function placeOf(file: string): string {
  const [folder = "", ...rest] = file.split("/");
  if (rest.length > 0) return `/${folder}/*`;
  return file === "index.html" ? "/" : `/${file}`;
}

async function pagesIn(site: string): Promise<readonly string[]> {
  const names = await readdir(site, { recursive: true });
  return names.filter((name) => name.endsWith(".html")).toSorted();
}

const HEAD = 20_000;

/** As much of a file as has its policy; some are megabytes. */
async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
