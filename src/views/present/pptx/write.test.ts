import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { DeckSlide } from "./deckOf.ts";
import { COLOURS } from "./drawn.ts";
import { pptxOf } from "./write.ts";

const box = { x: 96, y: 300, w: 400, h: 60 };
const deck: readonly DeckSlide[] = [
  {
    drawn: [
      { kind: "words", box, runs: [{ text: "Who moved & why?" }], size: 56, isTitle: true },
      {
        kind: "bar",
        box,
        name: "Russia, 1 of 3",
        fill: COLOURS.ink,
        strength: 0.5,
        edge: COLOURS.ink,
      },
      {
        kind: "words",
        box,
        runs: [{ text: "Sources: " }, { text: "A Gazette", link: "https://example.org/a?b=1&c=2" }],
        size: 24,
      },
    ],
    notes: "Good morning.\n\nThe second <paragraph>.",
  },
  {
    drawn: [{ kind: "words", box, runs: [{ text: "The end" }], size: 56, isTitle: true }],
    notes: "",
  },
];

const pptx = new Uint8Array(await (await pptxOf("A briefing", deck)).arrayBuffer());
const files = new Map(
  Object.entries(unzipSync(pptx)).map(([name, bytes]) => [name, strFromU8(bytes)]),
);
const read = (name: string) => files.get(name) ?? "";
const parsed = (name: string) => new DOMParser().parseFromString(read(name), "text/xml");
const paragraphs = (name: string) =>
  [...parsed(name).getElementsByTagName("a:p")].map((paragraph) =>
    [...paragraph.getElementsByTagName("a:t")].map(({ textContent }) => textContent).join(""),
  );

describe(pptxOf, () => {
  it("writes a slide each, of shapes and words that can be changed, and no picture", () => {
    const slides = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(2);
    expect(paragraphs("ppt/slides/slide1.xml").slice(0, 2)).toEqual([
      "Who moved & why?",
      "Sources: A Gazette",
    ]);
    const shapes = [...parsed("ppt/slides/slide1.xml").getElementsByTagName("p:cNvPr")].map(
      (shape) => shape.getAttribute("name"),
    );
    expect(shapes).toContain("Russia, 1 of 3");
    expect(read("ppt/slides/slide1.xml")).toContain('type="title"');
    expect([...files.keys()].filter((name) => name.startsWith("ppt/media/"))).toEqual([]);
    expect([...files.values()].filter((xml) => xml.includes("<p:pic>"))).toEqual([]);
  });

  it("keeps the paragraphs of the notes, and the address that words lead to", () => {
    expect(paragraphs("ppt/notesSlides/notesSlide1.xml").slice(0, 3)).toEqual([
      "Good morning.",
      "",
      "The second <paragraph>.",
    ]);
    expect(read("ppt/slides/_rels/slide1.xml.rels")).toContain("https://example.org/a?b=1&amp;c=2");
  });

  it("says what it is called, and lists only what is in it", () => {
    expect(read("docProps/core.xml")).toContain("<dc:title>A briefing</dc:title>");
    const listed = [...read("[Content_Types].xml").matchAll(/PartName="\/([^"]*)"/g)].map(
      ([, name = ""]) => name,
    );
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter((name) => !files.has(name))).toEqual([]);
  });
});
