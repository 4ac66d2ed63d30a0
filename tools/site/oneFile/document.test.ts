import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dossierChanged } from "#testing/fixtures.ts";
import { documentOf } from "./document.ts";

const dossier = dossierChanged({ title: `Talks <b>"A" & B</b>` });
const code = { script: "const a = '</script><!--';", styles: "b{color:red}" };
const html = await documentOf(code, dossier, "https://example.org/parley");

/** What stands in the one element of a kind. */
const inside = (tag: string) => new RegExp(`<${tag}>([^]*?)</`).exec(html)?.[1] ?? "";

describe(documentOf, () => {
  it("lets run the script and the styles that are in it, and nothing else", () => {
    const hash = (text: string) => createHash("sha256").update(text).digest("base64");
    const [, policy = ""] = /Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(inside(`script type="module"`)).toBe(String.raw`const a = '\x3C/script>\x3C!--';`);
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(inside(`script type="module"`))}'`,
      `style-src 'sha256-${hash(inside("style"))}'`,
      "img-src data:",
      "font-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    // A policy counts for what comes after it.
    expect(html.indexOf(policy)).toBeLessThan(html.search(/<script|<style|<link/));
  });

  it("holds the whole dossier, and names no file but itself", () => {
    const [, packed = ""] = /data-packed="[^"]*">([^<]*)</.exec(html) ?? [];
    expect(JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString())).toEqual(dossier);
    const named = [...html.matchAll(/ (?:src|href)="(.{5})/g)].map(([, start]) => start);
    expect(named).toEqual(["data:"]);
  });

  it("says what it is about, and where the newest one is if that is known", async () => {
    expect(inside("title")).toBe("Talks &#60;b&#62;&#34;A&#34; &#38; B&#60;/b&#62; · Parley");
    expect(html).toContain(`data-site="https://example.org/parley/"`);
    expect(await documentOf(code, dossier, undefined)).not.toContain("data-site");
  });
});
