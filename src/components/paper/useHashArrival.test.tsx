import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useHashArrival } from "./useHashArrival.ts";

beforeEach(() => {
  document.body.innerHTML = '<details id="мир"></details>';
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => {
    act();
    return 0;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe(useHashArrival, () => {
  it("opens the part that the address names", () => {
    const part = document.querySelector("details");
    const scroll = vi.fn<() => void>();
    if (part) part.scrollIntoView = scroll;
    history.replaceState(null, "", "/about/#%D0%BC%D0%B8%D1%80");
    renderHook(useHashArrival);
    expect(part?.open).toBe(true);
    expect(scroll).toHaveBeenCalledOnce();
  });

  it("leaves the page as it is for what cannot be decoded", () => {
    history.replaceState(null, "", "/about/#%E0%A4%A");
    expect(() => renderHook(useHashArrival)).not.toThrow();
    expect(document.querySelector("details")?.open).toBe(false);
  });
});
