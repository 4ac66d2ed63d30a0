import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dossierChanged } from "#testing/fixtures.ts";
import { documentOf } from "./document.ts";

const dossier = dossierChanged({ title: `Talks <b>"A" & B</b>` });
const code = {
  script: "const a = '</script><!--';",
  styles: "b{color:red}",
  licences: "MIT <of somebody>",
};
const html = await documentOf(code, dossier, "https://example.org/parley");

/** What stands in the one element of a kind. */
const inside = (tag: string) => new RegExp(`<${tag}>([^]*?)</`).exec(html)?.[1] ?? "";

/** What is packed under a name. */
function unpacked(name: string): string {
  const [, packed = ""] = new RegExp(`data-packed="${name}">([^<]*)<`).exec(html) ?? [];
  return gunzipSync(Buffer.from(packed, "base64")).toString();
}

describe(documentOf, () => {
  it("lets run its own script, what that unpacks and its styles, and nothing else", () => {
    const hash = (text: string) => createHash("sha256").update(text).digest("base64");
    const [, policy = ""] = /Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(unpacked("script")).toBe(code.script);
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(inside(`script type="module"`))}' 'sha256-${hash(code.script)}'`,
      `style-src 'sha256-${hash(inside("style"))}'`,
      "img-src data:",
      "font-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types packed",
    ]);
    // A policy counts for what comes after it.
    expect(html.indexOf(policy)).toBeLessThan(html.search(/<script|<style|<link/));
  });

  it("holds the licence texts, to be read", () => {
    expect(html).toContain(`<pre id="licences" class="sheet" popover tabindex="0">MIT &#60;of`);
  });

  it("holds the whole dossier, and names no file but itself", () => {
    expect(JSON.parse(unpacked("data/border-talks.json"))).toEqual(dossier);
    const named = [...html.matchAll(/ (?:src|href)="(.{5})/g)].map(([, start]) => start);
    expect(named).toEqual(["data:"]);
  });

  it("says what it is about, and where the newest one is if that is known", async () => {
    expect(inside("title")).toBe("Talks &#60;b&#62;&#34;A&#34; &#38; B&#60;/b&#62; · Parley");
    expect(html).toContain(`data-site="https://example.org/parley/"`);
    expect(await documentOf(code, dossier, undefined)).not.toContain("data-site");
  });
});
