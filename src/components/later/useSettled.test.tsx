import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useSettled } from "./useSettled.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe(useSettled, () => {
  it("follows when nothing has changed for a while, and skips what was passed", () => {
    const { result, rerender } = renderHook(useSettled<string>, { initialProps: "" });
    const seen = new Set<string>();
    const pass = (ms: number) => {
      act(() => {
        vi.advanceTimersByTime(ms);
      });
      seen.add(result.current);
    };
    rerender("c");
    pass(200);
    rerender("ce");
    pass(200);
    expect(result.current).toBe("");
    pass(100);
    expect([...seen]).toEqual(["", "ce"]);
  });
});
