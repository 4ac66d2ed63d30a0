import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Folded } from "./Folded.tsx";

describe(Folded, () => {
  it("opens a group by its word, and promises no menu of commands", () => {
    render(
      <Folded id="more" words="More" legend="Order and rows">
        <input aria-label="Compact" type="checkbox" />
      </Folded>,
    );
    const button = screen.getByRole("button", { name: "More" });
    const opened = document.getElementById(button.getAttribute("popovertarget") ?? "");
    expect(opened).toBe(screen.getByRole("group", { name: "Order and rows" }));
    expect(button.getAttribute("aria-haspopup")).toBeNull();
  });
});
