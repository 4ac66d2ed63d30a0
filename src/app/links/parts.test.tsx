import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showPart } from "./parts.ts";

const { dataset } = document.documentElement;

beforeEach(() => {
  dataset["oneFile"] = "";
  document.body.innerHTML = '<h2 id="мир" tabindex="-1">Peace</h2>';
});
afterEach(() => {
  delete dataset["oneFile"];
  document.body.replaceChildren();
});

describe(showPart, () => {
  it("goes to the part that the address of the one file names", () => {
    const part = document.getElementById("мир");
    const scroll = vi.fn<() => void>();
    if (part) part.scrollIntoView = scroll;
    history.replaceState(null, "", "/file.html#/about/#%D0%BC%D0%B8%D1%80");
    showPart();
    expect(scroll).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(part);
  });

  it("stays where it is for what cannot be decoded", () => {
    history.replaceState(null, "", "/file.html#/about/#%E0%A4%A");
    expect(showPart).not.toThrow();
    expect(document.activeElement).toBe(document.body);
  });
});
