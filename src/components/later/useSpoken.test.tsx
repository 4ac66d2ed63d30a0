import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useSpoken } from "./useSpoken.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe(useSpoken, () => {
  it("speaks at once, then the newest every few seconds, however quickly the words change", () => {
    const { result, rerender } = renderHook(useSpoken, { initialProps: "0" });
    const spoken = [result.current];
    for (let at = 1; at <= 40; at += 1) {
      rerender(String(at));
      act(() => {
        vi.advanceTimersByTime(250);
      });
      if (spoken.at(-1) !== result.current) spoken.push(result.current);
    }
    expect(spoken).toEqual(["0", "1", "16", "32"]);
    act(() => {
      vi.advanceTimersByTime(4000);
    });
    expect(result.current).toBe("40");
  });
});
