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
        <ViewBoundary>
          <Broken />
        </ViewBoundary>
        <p>The rest</p>
      </>,
    );
    expect(screen.getByRole("alert").textContent).toContain("no such option");
    expect(screen.getByRole("link", { name: "Go to the matrix" })).toBeTruthy();
    expect(screen.getByText("The rest")).toBeTruthy();
    said.mockRestore();
  });
});
