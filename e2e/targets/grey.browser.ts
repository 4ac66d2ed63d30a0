import { describe, expect } from "vitest";
import { VOICE_MARKS } from "#model/dossier/codes.ts";
import { test } from "#e2e/testing/harness.ts";

/** Of each page with marks, and of a slide and a figure, whether it is live with scripts of its own. */
const PAGES = [
  "",
  "words/",
  "changes/",
  "texts/",
  "issue/nato-membership/",
  "present/?slide=2",
  "embed/matrix/",
];

/** As neighbours of a scale have to differ in colour (A13): here in lightness alone, from 0 to 100. */
const APART = 10;

/** Runs in the page: what is told apart by a colour, and by nothing that is left in grey. */
function sameInGrey({ apart, voices }: { apart: number; voices: readonly string[] }) {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  /** How light a colour is on the ground of the page, whatever its hue. */
  const lightness = (colour: string) => {
    for (const one of ["#ffffff", ground, colour]) {
      if (pen) pen.fillStyle = one;
      pen?.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
    const amount = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const light = 0.2126 * amount(r) + 0.7152 * amount(g) + 0.0722 * amount(b);
    return light > 216 / 24389 ? 116 * Math.cbrt(light) - 16 : (24389 / 27) * light;
  };
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter((one) =>
      one.checkVisibility(),
    );
  const faults = new Set<string>();
  let asked = 0;

  // A tone says which place of a scale it is, and nothing that the place itself does not say.
  const fields = new Map<Element, Element[]>();
  for (const mark of shown("[data-tone]")) {
    const field = mark.closest("[data-course], svg") ?? mark.parentElement;
    if (field?.closest("dl, dialog, [popover]") || !field) continue;
    fields.set(field, [...(fields.get(field) ?? []), mark]);
  }
  for (const [field, marks] of fields) {
    const boxes = marks.map((mark) => mark.getBoundingClientRect());
    const isRow = boxes.every(({ y }) => Math.abs(y - (boxes[0]?.y ?? 0)) < 1);
    const tones = new Map<string, string>();
    marks.forEach((mark, at) => {
      const { x = 0, y = 0, width = 0, height = 0 } = boxes[at] ?? {};
      const isSlot = mark.localName === "i";
      const place = isSlot
        ? `slot ${[...field.children].indexOf(mark)}`
        : `at ${Math.round(isRow ? x + width / 2 : y + height / 2)}`;
      const tone = mark.getAttribute("data-tone") ?? "";
      const before = tones.get(place);
      asked += 1;
      if (before !== undefined && before !== tone)
        faults.add(`${field.localName}: ${before} and ${tone} in one place, ${place}`);
      tones.set(place, tone);
    });
  }

  // What a party leaves open stands out from the rest of its scale, and whose words it is is seen by more than a hue.
  type Look = { light: number; edge: number; form: string };
  const lookOf = (mark: Element): Look => {
    const { backgroundColor, backgroundImage, borderTopColor, borderTopStyle, borderTopWidth } =
      getComputedStyle(mark);
    const { height } = mark.getBoundingClientRect();
    return {
      light: lightness(backgroundColor),
      edge: lightness(borderTopColor),
      form: [
        Math.round(height / 2),
        borderTopStyle,
        borderTopWidth,
        backgroundImage === "none" ? "plain" : "hatched",
      ].join(" "),
    };
  };
  const isTold = (one: Look, other: Look) =>
    one.form !== other.form ||
    Math.abs(one.light - other.light) >= apart ||
    Math.abs(one.edge - other.edge) >= apart;
  for (const mark of shown("i[data-tone]")) {
    const free = mark.parentElement?.querySelector(":scope > i:not([data-tone])");
    if (!free) continue;
    asked += 1;
    if (!isTold(lookOf(mark), lookOf(free)))
      faults.add(`${mark.parentElement?.className}: open and not open look the same`);
  }
  const [track] = shown("[data-voice]:has(> i[data-tone])");
  const mark = track?.querySelector("i[data-tone]");
  if (track && mark)
    for (const tone of ["a2", "a15", "a1", "mid", "b1", "b15", "b2"]) {
      mark.setAttribute("data-tone", tone);
      const looks = voices.map((voice) => {
        track.setAttribute("data-voice", voice);
        const { backgroundColor, backgroundImage } = getComputedStyle(mark);
        return { voice, colour: `${backgroundColor} ${backgroundImage}`, look: lookOf(mark) };
      });
      for (const [at, one] of looks.entries())
        for (const other of looks.slice(at + 1)) {
          if (one.colour === other.colour) continue;
          asked += 1;
          if (!isTold(one.look, other.look))
            faults.add(`${tone}: ${one.voice} and ${other.voice} differ in nothing but the hue`);
        }
    }

  // How two parties relate and how a clause fits are words, and another word for each.
  for (const name of ["data-relation", "data-fit"]) {
    const kinds = new Map<string, string>();
    for (const one of shown(`main [${name}]`)) {
      const kind = one.getAttribute(name) ?? "";
      const strong = one.querySelector("b")?.textContent ?? "";
      const words = (/[a-z]/i.test(strong) ? strong : (one.textContent ?? ""))
        .toLowerCase()
        .replaceAll(/[^a-z]+/g, " ")
        .trim();
      asked += 1;
      if (words.length < 4) faults.add(`${name} ${kind} without a word`);
      const other = kinds.get(words);
      if (other !== undefined && other !== kind) faults.add(`${words}: ${other} and ${kind}`);
      kinds.set(words, kind);
    }
  }

  // What is here, or chosen, is marked by a line or by weight; a link in a text is underlined.
  for (const one of shown(
    ":is(nav, ul, p, div):has(> * > [aria-current], > [aria-current]) :is(a, button)[aria-current]",
  )) {
    const list = one.closest("nav, ul, ol, div");
    const other = [...(list?.querySelectorAll("a, button") ?? [])].find(
      (link) => !link.hasAttribute("aria-current") && link.checkVisibility(),
    );
    if (!other) continue;
    const markOf = (link: Element) => {
      const { fontWeight, borderBottomStyle, borderBottomWidth, textDecorationLine, outlineStyle } =
        getComputedStyle(link);
      return [fontWeight, borderBottomStyle, borderBottomWidth, textDecorationLine, outlineStyle];
    };
    asked += 1;
    const isLit =
      Math.abs(
        lightness(getComputedStyle(one).borderBottomColor) -
          lightness(getComputedStyle(other).borderBottomColor),
      ) >= apart;
    if (markOf(one).join() === markOf(other).join() && !isLit)
      faults.add(`${one.textContent} is here, and looks as ${other.textContent}`);
  }
  for (const link of shown("main p a[href]")) {
    const text = link.closest("p")?.textContent?.trim() ?? "";
    if (text === link.textContent?.trim()) continue;
    asked += 1;
    const { textDecorationLine, borderBottomStyle } = getComputedStyle(link);
    if (textDecorationLine === "none" && borderBottomStyle === "none")
      faults.add(`a link without a line: ${link.textContent?.slice(0, 40)}`);
  }
  return { asked, faults: [...faults] };
}

describe("what colours tell apart", () => {
  test.for(["light", "dark"].flatMap((theme) => PAGES.map((path) => [path, theme] as const)))(
    "is told apart in grey too, on /%s, %s (A12)",
    async ([path, theme], { visit }) => {
      const isFigure = path.startsWith("embed/");
      const page = await visit(path, {
        dark: theme === "dark",
        height: 3000,
        ...(isFigure && { live: false, expected: ["404 (Not Found)"] }),
      });
      await page.evaluate(
        () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })),
      );
      const { asked, faults } = await page.evaluate(sameInGrey, {
        apart: APART,
        voices: VOICE_MARKS,
      });
      expect(faults).toEqual([]);
      expect(asked).toBeGreaterThan(20);
    },
  );
});
