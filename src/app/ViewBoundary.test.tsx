import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ViewBoundary } from "./ViewBoundary.tsx";

function Broken(): never {
  throw new Error("no such option");
}

describe(ViewBoundary, () => {
  it("says what failed, offers a way back and leaves the rest standing", () => {
    // React reports a caught fault on the console too.
    const said = vi.spyOn(console, "error").mockReturnValue(undefined);
    render(
      <>
        <ViewBoundary release="3.0.0" path="/">
          <Broken />
        </ViewBoundary>
        <p>The rest</p>
      </>,
    );
    const told = screen.getByRole("alert").textContent;
    expect(told).toContain("In release 3.0.0 of the data, something in its code failed.");
    expect(told).not.toContain("no such option");
    expect(screen.getByRole("link", { name: "Go to all positions at a glance" })).toBeTruthy();
    expect(screen.getByText("The rest")).toBeTruthy();
    said.mockRestore();
  });
});
