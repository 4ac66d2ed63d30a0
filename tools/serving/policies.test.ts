import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { headersAt, headersText, rulesIn } from "./headers.ts";
import { rulesOf } from "./policies.ts";

/** The rules of a site of pages with these policies. */
async function rulesWith(policies: Readonly<Record<string, string>>) {
  const site = await mkdtemp(join(tmpdir(), "parley-"));
  onTestFinished(() => rm(site, { recursive: true }));
  for (const [file, policy] of Object.entries(policies)) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(
      join(site, file),
      `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}" /></head></html>`,
    );
  }
  return rulesOf(site);
}

const POLICY = "Content-Security-Policy";
const HASH = (name: string) => `default-src 'none'; script-src 'self' 'sha256-${name}'`;
const PAGES = {
  "index.html": HASH("home"),
  "404.html": "default-src 'none'; script-src 'sha256-lost'; connect-src 'self'",
  "talks-1.0.0.html": "default-src 'none'; script-src 'sha256-one'; font-src data:",
  "embed/index.html": HASH("choose"),
  "embed/scale/border/index.html":
    "default-src 'none'; script-src 'self' 'sha256-scale'; font-src 'self'",
};

describe(rulesOf, () => {
  it("lets each page do what it lets itself do, under the policy of its folder", async () => {
    const rules = await rulesWith(PAGES);
    for (const [file, policy] of Object.entries(PAGES)) {
      const path = `/${file.replace(/index\.html$/, "")}`;
      const sent = new Map(
        (headersAt(path, rules).get(POLICY) ?? "").split("; ").map((directive) => {
          const [name = "", ...sources] = directive.split(" ");
          return [name, sources];
        }),
      );
      for (const directive of policy.split("; ")) {
        const [name = "", ...sources] = directive.split(" ");
        expect(sent.get(name)).toEqual(expect.arrayContaining(sources));
      }
    }
  });

  it("lets in nothing with nothing", async () => {
    const rules = await rulesWith({
      "a/index.html": "font-src 'none'",
      "a/b/index.html": "font-src 'self'",
    });
    expect(headersAt("/a/", rules).get(POLICY)).toBe("font-src 'self'");
  });

  it("never says one header twice for a path, for some hosts join the two", async () => {
    const rules = await rulesWith(PAGES);
    for (const path of [
      "/",
      "/404.html",
      "/embed/",
      "/embed/scale/border/",
      "/assets/a.js",
      "/talks-1.0.0.html",
    ]) {
      const names = rules
        .filter((rule) => headersAt(path, [rule]).size > 0)
        .flatMap(({ headers }) => [...headers.keys()]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("is written as hosts read it, and read back the same", async () => {
    const rules = await rulesWith(PAGES);
    const text = headersText(rules);
    expect(rulesIn(text)).toEqual(rules);
    for (const line of text.split("\n"))
      expect(line).toMatch(/^$|^\/\S*$|^ {2}[A-Z][A-Za-z-]+: \S/);
  });

  it("asks of every page that it has a policy", async () => {
    await expect(rulesWith({ "index.html": "" })).resolves.toBeDefined();
    const site = await mkdtemp(join(tmpdir(), "parley-"));
    onTestFinished(() => rm(site, { recursive: true }));
    await writeFile(join(site, "index.html"), "<html></html>");
    await expect(rulesOf(site)).rejects.toThrow("index.html");
  });
});
