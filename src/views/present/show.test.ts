import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actOf,
  backward,
  type Now,
  onward,
  type Place,
  PLAIN_SHOW,
  type Show,
  within,
} from "./show.ts";

const steps = [1, 3, 1];
const now = (changes: Partial<Now> = {}): Now => ({
  show: PLAIN_SHOW,
  place: { slide: 1, step: 1 },
  steps,
  isFull: false,
  clock: 1000,
  ...changes,
});
const toOf = (key: string, place: Place, show: Partial<Show> = {}) => {
  const act = actOf(key, now({ place, show: { ...PLAIN_SHOW, ...show } }));
  return act?.kind === "go" ? [act.to.slide, act.to.step] : act;
};

describe("going through a briefing", () => {
  it("goes step by step, then slide by slide, and stays at either end", () => {
    let place: Place = { slide: 0, step: 0 };
    const gone: Place[] = [place];
    for (let at = 0; at < 6; at += 1) gone.push((place = onward(place, steps)));
    expect(gone.map(({ slide, step }) => `${slide}.${step}`)).toEqual([
      "0.0",
      "1.0",
      "1.1",
      "1.2",
      "2.0",
      "2.0",
      "2.0",
    ]);
    for (let at = 0; at < 5; at += 1) place = backward(place, steps);
    expect(place).toEqual({ slide: 0, step: 0 });
  });

  it("comes back by the way that it went", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        fc.nat(50),
        (deck, far) => {
          let place: Place = { slide: 0, step: 0 };
          for (let at = 0; at < far; at += 1) {
            const next = onward(place, deck);
            const isEnd = next.slide === place.slide && next.step === place.step;
            expect(backward(next, deck)).toEqual(isEnd ? backward(place, deck) : place);
            place = next;
          }
        },
      ),
    );
  });

  it.each([
    ["ArrowRight", [1, 2]],
    ["ArrowDown", [1, 2]],
    ["PageDown", [1, 2]],
    [" ", [1, 2]],
    ["Enter", [1, 2]],
    ["ArrowLeft", [1, 0]],
    ["ArrowUp", [1, 0]],
    ["PageUp", [1, 0]],
    ["Backspace", [1, 0]],
    ["Home", [0, 0]],
    ["End", [2, 0]],
  ])("goes by %j", (key, to) => {
    expect(toOf(key, { slide: 1, step: 1 })).toEqual(to);
  });

  it("goes to a number by Enter, and to the last slide where there is none of that number", () => {
    expect(toOf("Enter", { slide: 0, step: 0 }, { typed: "2" })).toEqual([1, 0]);
    expect(toOf("Enter", { slide: 0, step: 0 }, { typed: "99" })).toEqual([2, 0]);
    expect(within({ slide: 1, step: 9 }, steps)).toEqual({ slide: 1, step: 2 });
  });

  it("brings a blank screen back before it goes on", () => {
    expect(toOf("PageDown", { slide: 1, step: 1 }, { blank: "black" })).toMatchObject({
      change: { blank: undefined },
    });
  });

  it.each([
    ["b", { blank: "black" }],
    [".", { blank: "black" }],
    ["w", { blank: "white" }],
    ["n", { notes: true }],
    ["t", { since: 1000 }],
    ["o", { panel: "overview" }],
    ["?", { panel: "keys" }],
    ["l", { theme: "dark" }],
    ["s", { spotlight: true }],
    ["B", { blank: "black" }],
    ["7", { typed: "7" }],
  ])("turns on by %j, and off by the same", (key, change) => {
    expect(actOf(key, now())).toMatchObject({ kind: "show", change });
    if (key === "7" || key === "l") return;
    const off = actOf(key, now({ show: Object.assign({}, PLAIN_SHOW, change) }));
    const [name = ""] = Object.keys(change);
    expect(off).toMatchObject({
      change: { [name]: name === "notes" || name === "spotlight" ? false : undefined },
    });
  });

  it("goes out one step at a time", () => {
    let at = now({
      isFull: true,
      show: {
        ...PLAIN_SHOW,
        typed: "1",
        panel: "keys",
        blank: "white",
        spotlight: true,
        notes: true,
      },
    });
    const gone: string[] = [];
    for (let count = 0; count < 7; count += 1) {
      const act = actOf("Escape", at);
      if (act?.kind === "show") {
        gone.push(Object.keys(act.change).join());
        at = { ...at, show: { ...at.show, ...act.change } };
      } else if (act) {
        gone.push(act.kind);
        at = { ...at, isFull: false };
      }
    }
    expect(gone).toEqual([
      "typed",
      "typed,panel",
      "typed,blank",
      "typed,spotlight",
      "full-screen",
      "typed,notes",
      "leave",
    ]);
  });

  it("leaves other keys alone", () => {
    expect(["Tab", "F5", "x", "Shift"].map((key) => actOf(key, now()))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
