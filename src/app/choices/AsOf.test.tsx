import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { indexWith, SOUTH } from "#testing/fixtures.ts";
import { AsOf } from "./AsOf.tsx";

// Changes on 1 Jan, 1 Mar and 1 May 2025; the record ends on 31 Dec 2025.
const index = indexWith(
  { said: "2025-01-01" },
  { said: "2025-03-01", stance: ["road"] },
  { said: "2025-05-01", party: "south" },
);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const shown = () => useSelection.getState().asOf;
/** One at a time, for the page is drawn again between two steps. */
const seconds = (count: number) => {
  for (let second = 0; second < count; second += 1) {
    act(() => {
      vi.advanceTimersByTime(1000);
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
    expect(screen.getByText("change 2 of 3")).toBeTruthy();
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
    expect(slider.getAttribute("aria-valuetext")).toBe("1 Jan 2025, change 1 of 3");
  });

  it("says where a date between two changes lies, and before the first", () => {
    choose({ asOf: "2025-04-01" });
    const { rerender } = render(<AsOf index={index} />);
    expect(screen.getByText("after change 2 of 3")).toBeTruthy();
    act(() => choose({ asOf: "2024-01-01" }));
    rerender(<AsOf index={index} />);
    expect(screen.getByText("before the first change")).toBeTruthy();
    expect(button("Next change: 1 Jan 2025")).toBeTruthy();
  });

  it("has no date of its own at the end of the record", () => {
    choose({ asOf: "2025-05-01" });
    render(<AsOf index={index} />);
    press("Next change: 31 Dec 2025");
    expect(shown()).toBeUndefined();
  });

  it("takes a typed date once it is a day of the record", () => {
    render(<AsOf index={index} />);
    type("0002-04-05");
    expect(shown()).toBeUndefined();
    type("2025-04-05");
    expect(shown()).toBe("2025-04-05");
  });

  it("says what dates there are when another is typed, and goes back to the one shown", () => {
    render(<AsOf index={index} />);
    type("2026-04-05");
    expect(screen.getByText("The record runs from 1 Jan 2025 to 31 Dec 2025.")).toBeTruthy();
    fireEvent.blur(screen.getByLabelText("As of"));
    expect(screen.getByLabelText<HTMLInputElement>("As of").value).toBe("2025-12-31");
    expect(shown()).toBeUndefined();
  });

  it("plays from the first change when it is at the end, and stops there again", () => {
    render(<AsOf index={index} />);
    press("Play");
    expect(shown()).toBe("2025-01-01");
    seconds(2);
    expect(shown()).toBe("2025-03-01");
    seconds(4);
    expect(shown()).toBeUndefined();
    expect(button("Play")).toBeTruthy();
    seconds(10);
    expect(shown()).toBeUndefined();
  });

  it("pauses, and pauses too when the reader steps by hand", () => {
    choose({ asOf: "2025-01-01" });
    render(<AsOf index={index} />);
    press("Play");
    press("Pause");
    seconds(10);
    expect(shown()).toBe("2025-03-01");
    press("Play");
    press(/Previous/);
    seconds(10);
    expect(shown()).toBe("2025-03-01");
  });

  it("stops when the page is hidden", () => {
    choose({ asOf: "2025-01-01" });
    render(<AsOf index={index} />);
    press("Play");
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    fireEvent(document, new Event("visibilitychange"));
    vi.restoreAllMocks();
    seconds(10);
    expect(shown()).toBe("2025-03-01");
  });

  it("announces a step once, with how many positions changed", () => {
    choose({ asOf: "2025-05-01" });
    render(<AsOf index={index} />);
    expect(screen.queryByText(/changed on this day/)).toBeNull();
    press(/Previous/);
    expect(screen.getByText("As of 1 Mar 2025: 1 position changed on this day")).toBeTruthy();
    fireEvent.change(screen.getByRole("slider"), { target: { value: "1" } });
    expect(screen.queryByText(/changed on this day/)).toBeNull();
  });

  it("steps through the changes of the parties in view only", () => {
    choose({ parties: [SOUTH] });
    render(<AsOf index={index} />);
    expect(button("Previous change: 1 May 2025")).toBeTruthy();
    expect(screen.getByText("after change 1 of 1")).toBeTruthy();
  });
});
