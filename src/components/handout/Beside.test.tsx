import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Forward, ShownSlide } from "#model/slides/slide.ts";
import { Beside } from "./Beside.tsx";

const FIRST: Forward = {
  lane: "north-0",
  name: "North",
  sentence: undefined,
  isAlone: true,
  words: "The border is the river.",
  isDirect: true,
  isContinued: false,
  told: ["Nora North", "1 Jun 2025"],
};

it("has words that a slide brings in pieces in one, with their source once", () => {
  const slide: ShownSlide = {
    at: 0,
    part: 0,
    parts: 1,
    heading: "Where is the border?",
    body: {
      kind: "scale",
      isOrdered: true,
      options: [],
      isNumbered: false,
      lanes: [],
      silent: [],
      forward: [
        FIRST,
        { ...FIRST, words: "So it was.", isContinued: true },
        { ...FIRST, lane: "south-0", name: "South", words: "It is the ridge." },
      ],
    },
    said: [],
    sources: [],
    notes: undefined,
    kind: "issue",
    asOf: "2025-12-31",
    caption: undefined,
    leads: undefined,
  };
  const { container } = render(<Beside slide={slide} />);
  expect([...container.querySelectorAll("dt")].map((name) => name.textContent)).toEqual([
    "North",
    "South",
  ]);
  expect([...container.querySelectorAll("dd")].map((words) => words.textContent)).toEqual([
    "“The border is the river. So it was.” (Nora North, 1 Jun 2025)",
    "“It is the ridge.” (Nora North, 1 Jun 2025)",
  ]);
});
