import { describe, expect, it } from "vitest";
import { snippetOf } from "./snippet.ts";

const plain = {
  title: "Who has the “last” word? (as of 5 Jul 2026)",
  figure: "https://parley.example/embed/issue/border/?v=1.0.0&theme=dark",
  fullView: "https://parley.example/issue/border/?v=1.0.0",
  script: undefined,
  height: 440,
  onPhone: 720,
};

describe(snippetOf, () => {
  it("keeps the room free, higher where the column is as narrow as a phone", () => {
    const snippet = snippetOf(plain);
    expect(snippet).toContain('width="100%" height="440"');
    expect(snippet).toContain("height:clamp(440px,calc(720px - (100vw - 432px)*1.40),720px)");
    expect(snippetOf({ ...plain, onPhone: 440 })).not.toContain("clamp");
  });

  it("lets the frame run scripts and open its links, and nothing else", () => {
    expect(snippetOf(plain)).toContain(
      'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    );
  });

  it("says what it shows to those who hear it, and has a link below that works without frames", () => {
    const snippet = snippetOf({ ...plain, title: 'A "quoted" <title> & more' });
    const title = "A &#34;quoted&#34; &#60;title&#62; &#38; more";
    expect(snippet).toContain(`<iframe title="${title}" src="`);
    expect(snippet).toContain(
      `<p><a href="${plain.fullView}">${title}: open the full page</a></p>`,
    );
  });

  it("brings the script that fits it only where that is asked for", () => {
    expect(snippetOf(plain)).not.toContain("<script");
    const script = "https://parley.example/embed.js";
    expect(snippetOf({ ...plain, script })).toContain(`<script async src="${script}"></script>`);
  });
});
