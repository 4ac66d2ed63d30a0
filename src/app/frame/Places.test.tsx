import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Places } from "./Places.tsx";

describe(Places, () => {
  it("opens links by its button, and promises no menu of commands", () => {
    render(<Places title="Talks" currentOf={() => undefined} placeShown={undefined} />);
    const button = screen.getByRole("button", { name: "Menu" });
    const opened = document.getElementById(button.getAttribute("popovertarget") ?? "");
    expect(opened).toBe(screen.getByRole("navigation", { name: "Places" }));
    expect(button.getAttribute("aria-haspopup")).toBeNull();
  });
});
