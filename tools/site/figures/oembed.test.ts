import { expect, it } from "vitest";
import { oembedLink, oembedPath, oembedText } from "./oembed.ts";

const EMBEDDED = {
  key: "pair/north/south",
  title: "North & South",
  fullView: "/pair/?compare=north.south",
  release: "2.0.0",
  heights: { 320: 700, 600: 420 },
  site: "https://example.org/parley/",
};

it("gives the snippet of the figure, pinned, with the height that was measured", () => {
  const told: unknown = JSON.parse(oembedText(EMBEDDED));
  expect(told).toMatchObject({
    version: "1.0",
    type: "rich",
    provider_url: "https://example.org/parley/",
    title: "North & South",
    width: 600,
    height: 420,
    html: expect.stringContaining(
      'src="https://example.org/parley/embed/pair/north/south/?v=2.0.0"',
    ),
  });
  expect(told).toMatchObject({
    html: expect.stringContaining(
      'href="https://example.org/parley/pair/?compare=north.south&#38;v=2.0.0"',
    ),
  });
});

it("says a release once, and a usual height where none was measured", () => {
  const { html, height } = JSON.parse(
    oembedText({ ...EMBEDDED, fullView: "/statement/n1/?v=2.0.0", heights: {} }),
  );
  expect(html).toContain('href="https://example.org/parley/statement/n1/?v=2.0.0"');
  expect(height).toBe(600);
});

it("is found by a link in a page, where the site is known", () => {
  expect(oembedLink(EMBEDDED.key, EMBEDDED.title, EMBEDDED.site)).toBe(
    `<link rel="alternate" type="application/json+oembed" href="${EMBEDDED.site}${oembedPath(EMBEDDED.key)}" title="North &#38; South" />`,
  );
  expect(oembedLink(EMBEDDED.key, EMBEDDED.title, undefined)).toBe("");
  expect(oembedLink(undefined, EMBEDDED.title, EMBEDDED.site)).toBe("");
});
