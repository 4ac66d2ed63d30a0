import { fireEvent, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useEscape } from "./useEscape.ts";

function layer(name: string, closed: string[], isOpen = true) {
  return renderHook((open: boolean) => useEscape(open, () => closed.push(name)), {
    initialProps: isOpen,
  });
}
const escape = () => fireEvent.keyDown(document.body, { key: "Escape" });

describe(useEscape, () => {
  it("closes only what was opened last, and then what lies below", () => {
    const closed: string[] = [];
    const menu = layer("menu", closed, false);
    layer("panel", closed);
    menu.rerender(true);
    escape();
    menu.rerender(false);
    escape();
    expect(closed).toEqual(["menu", "panel"]);
  });

  it("leaves alone what is closed or gone, and every other key", () => {
    const closed: string[] = [];
    layer("closed", closed, false);
    layer("gone", closed).unmount();
    expect(escape()).toBe(true);
    layer("open", closed);
    fireEvent.keyDown(document.body, { key: "Enter" });
    expect(closed).toEqual([]);
  });

  it("takes the key, and leaves it to whoever took it before", () => {
    const closed: string[] = [];
    layer("panel", closed);
    expect(escape()).toBe(false);
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener("keydown", take);
    escape();
    document.body.removeEventListener("keydown", take);
    expect(closed).toEqual(["panel"]);
  });
});
