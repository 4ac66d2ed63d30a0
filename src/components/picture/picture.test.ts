import { describe, expect, it } from "vitest";
import { blockOf, escaped, LETTER, SMALL } from "./svg.ts";
import { pictureOf } from "./picture.ts";

const drawn = {
  width: 400,
  height: 100,
  svg: '<rect width="10" height="10"/>',
  paper: "#ffffff",
  ink: "#000000",
  inkSoft: "#555555",
};
const caption = {
  title: "Who & what <is> it?",
  isTitled: false,
  takeaway: "North and South stand apart on 1 of 2 issues.",
  about: "Border talks, as of 31 Dec 2025",
  source: ["Parley: Border talks, release 1.0.0. CC0.", "https://example.org/?a=1&b=2"],
  keyed: false,
};

describe(pictureOf, () => {
  it("has title, date, source and address in it, for eyes and for ears", () => {
    const { svg } = pictureOf(drawn, caption);
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    const texts = [...parsed.querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual([caption.title, caption.takeaway, caption.about, ...caption.source]);
    expect(parsed.querySelector("title")?.textContent).toBe(`${caption.title}. ${caption.about}`);
    expect(parsed.querySelector("desc")?.textContent).toBe(caption.source.join(" "));
  });

  it("does not say a title twice", () => {
    const { svg } = pictureOf(drawn, { ...caption, isTitled: true });
    expect(svg.split("Who &#38; what").length).toBe(2);
  });

  it("is as wide as is asked for, and draws smaller what cannot be so narrow", () => {
    const wide = pictureOf(drawn, { ...caption, width: 600 });
    expect(wide.width).toBe(600);
    expect(wide.svg).not.toContain("scale(");
    const narrow = pictureOf(drawn, { ...caption, width: 240 });
    expect(narrow.width).toBe(240);
    expect(narrow.svg).toContain("scale(0.5)");
  });

  it("is wide enough for a narrow drawing’s words, and grows with a key", () => {
    const narrow = pictureOf({ ...drawn, width: 60 }, caption);
    expect(narrow.width).toBeGreaterThanOrEqual(300);
    expect(pictureOf(drawn, { ...caption, keyed: true }).height).toBeGreaterThan(
      pictureOf(drawn, caption).height,
    );
  });
});

describe(blockOf, () => {
  it("breaks between words, and a long address where it must", () => {
    const eightLetters = 8.5 * SMALL.size * LETTER;
    const lines = blockOf("one two three 1234567890", { ...SMALL, fill: "" }, eightLetters);
    const texts = lines.map(({ svg }) => /<text.*>(.*)<\/text>/.exec(svg(0))?.[1]);
    expect(texts).toEqual(["one two", "three", "12345678", "90"]);
  });
});

describe(escaped, () => {
  it("leaves out what XML cannot carry", () => {
    expect(escaped('a\u0000b\uD800c <"&>')).toBe("abc &#60;&#34;&#38;&#62;");
  });
});
