import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { indexWith, SOUTH } from "#testing/fixtures.ts";
import { AsOf } from "./AsOf.tsx";
import { AsOfWords } from "./AsOfWords.tsx";
import { Spoken } from "#components/later/Told.tsx";
import { tempoOf } from "./usePlay.ts";

// Changes on 1 Jan, 1 Mar and 1 May 2025; the record ends on 31 Dec 2025.
const index = indexWith(
  { said: "2025-01-01" },
  { said: "2025-03-01", stance: ["road"] },
  { said: "2025-05-01", party: "south" },
);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const shown = () => useSelection.getState().asOf;
/** By the step that few changes take, for the page is drawn again between two. */
const pass = (ms: number) => {
  for (let passed = 0; passed < ms; passed += 500) {
    act(() => {
      vi.advanceTimersByTime(500);
    });
  }
};
const press = (name: string | RegExp) => fireEvent.click(button(name));
const type = (value: string) =>
  fireEvent.change(screen.getByLabelText("As of"), { target: { value } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  useSelection.setState(NO_SELECTION, true);
});

describe(AsOf, () => {
  it("steps from change to change, and its buttons say where they lead", () => {
    render(<AsOf index={index} />);
    expect(button("Next change: none").getAttribute("aria-disabled")).toBe("true");
    press("Previous change: 1 May 2025");
    press("Previous change: 1 Mar 2025");
    expect(shown()).toBe("2025-03-01");
    expect(button("Next change: 1 May 2025")).toBeTruthy();
  });

  it("keeps its buttons at the ends, where they do nothing", () => {
    choose({ asOf: "2025-01-01" });
    render(<AsOf index={index} />);
    press("Previous change: none");
    expect(shown()).toBe("2025-01-01");
  });

  it("is stepped by a slider that says its date in words", () => {
    render(<AsOf index={index} />);
    const slider = screen.getByRole("slider");
    fireEvent.change(slider, { target: { value: "1" } });
    expect(shown()).toBe("2025-01-01");
    expect(slider.getAttribute("aria-valuetext")).toBe("1 Jan 2025, 1 position changed");
  });

  it("says where a date between two changes lies, and before the first", () => {
    choose({ asOf: "2025-04-01" });
    const { rerender } = render(<AsOf index={index} />);
    const said = () => screen.getByRole("slider").getAttribute("aria-valuetext");
    expect(said()).toBe("1 Apr 2025, no change since 1 Mar 2025");
    act(() => choose({ asOf: "2024-01-01" }));
    rerender(<AsOf index={index} />);
    expect(said()).toBe("1 Jan 2024, before the first change");
    expect(button("Next change: 1 Jan 2025")).toBeTruthy();
  });

  it("has no date of its own at the end of the record", () => {
    choose({ asOf: "2025-05-01" });
    render(<AsOf index={index} />);
    press("Next change: 31 Dec 2025");
    expect(shown()).toBeUndefined();
    expect(screen.getByText("latest")).toBeTruthy();
  });

  it("takes a typed date once it is a day of the record", () => {
    render(<AsOf index={index} />);
    type("5 Apr");
    expect(shown()).toBeUndefined();
    type("5 Apr 2025");
    expect(shown()).toBe("2025-04-05");
    type("2025-04-06");
    expect(shown()).toBe("2025-04-06");
  });

  it("says what dates there are when another is typed, and goes back to the one shown", () => {
    render(<AsOf index={index} />);
    type("5 Apr 2026");
    expect(screen.getByText("The record runs from 1 Jan 2025 to 31 Dec 2025.")).toBeTruthy();
    fireEvent.blur(screen.getByLabelText("As of"));
    expect(screen.getByLabelText<HTMLInputElement>("As of").value).toBe("31 Dec 2025");
    expect(shown()).toBeUndefined();
  });

  it("plays from the first change when it is at the end, and stops there again", () => {
    render(<AsOf index={index} />);
    press("Play");
    expect(shown()).toBe("2025-01-01");
    pass(1500);
    expect(shown()).toBe("2025-03-01");
    pass(1500);
    expect(shown()).toBe("2025-05-01");
    pass(1500);
    expect(shown()).toBeUndefined();
    expect(button("Play")).toBeTruthy();
    pass(6000);
    expect(shown()).toBeUndefined();
  });

  it("pauses, and pauses too when the reader steps by hand", () => {
    choose({ asOf: "2025-01-01" });
    render(<AsOf index={index} />);
    press("Play");
    press("Pause");
    pass(6000);
    expect(shown()).toBe("2025-03-01");
    press("Play");
    press(/Previous/);
    pass(6000);
    expect(shown()).toBe("2025-03-01");
  });

  it("stops when the page is hidden", () => {
    choose({ asOf: "2025-01-01" });
    render(<AsOf index={index} />);
    press("Play");
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    fireEvent(document, new Event("visibilitychange"));
    vi.restoreAllMocks();
    pass(6000);
    expect(shown()).toBe("2025-03-01");
  });

  it("steps through the changes of the parties in view only", () => {
    choose({ parties: [SOUTH] });
    render(<AsOf index={index} />);
    expect(button("Previous change: 1 May 2025")).toBeTruthy();
    expect(screen.getByText("latest")).toBeTruthy();
  });
});

describe(tempoOf, () => {
  it("takes about twenty seconds over many changes, and never a step that cannot be seen", () => {
    for (const stops of [20, 61, 80, 81, 150, 400]) {
      const { stride, ms } = tempoOf(stops);
      expect(ms).toBeGreaterThanOrEqual(250);
      const whole = Math.ceil(stops / stride) * ms;
      expect(whole).toBeGreaterThan(18_000);
      expect(whole).toBeLessThanOrEqual(22_000);
    }
    expect(tempoOf(3)).toEqual({ stride: 1, ms: 1500 });
  });
});

describe(AsOfWords, () => {
  it("says of an earlier day how much had been said by then, and what changed on it", () => {
    choose({ asOf: "2025-03-01" });
    render(<AsOfWords index={index} />);
    expect(document.querySelector("p")?.textContent).toBe(
      "2 of 3 statements were made by 1 Mar 2025, in 1 of 2 sources. Changed on this day: North on border.",
    );
  });

  it("says no more on a day without a change, and nothing of the latest", () => {
    choose({ asOf: "2025-04-01" });
    const { rerender } = render(<AsOfWords index={index} />);
    expect(document.querySelector("p")?.textContent).toBe(
      "2 of 3 statements were made by 1 Apr 2025, in 1 of 2 sources. No change since 1 Mar 2025.",
    );
    act(() => choose({ asOf: undefined }));
    rerender(<AsOfWords index={index} />);
    expect(document.querySelector("p")).toBeNull();
  });

  it("tells what a day means, once another is chosen", () => {
    choose({ asOf: "2025-01-01" });
    render(
      <>
        <AsOfWords index={index} />
        <Spoken />
      </>,
    );
    const spoken = () => screen.getByRole("status").textContent;
    expect(spoken()).toBe("");
    act(() => choose({ asOf: "2025-03-01" }));
    act(() => {
      vi.advanceTimersByTime(1000);
    });
    expect(spoken()).toContain("by 1 Mar 2025");
  });
});
