import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useLoaded } from "./useLoaded.ts";

describe(useLoaded, () => {
  it("brings what was loaded once the page stands, and loads it once", async () => {
    let loads = 0;
    const load = () => {
      loads += 1;
      return Promise.resolve("chart");
    };
    const { result, rerender } = renderHook(() => useLoaded(load));
    expect(result.current).toBeUndefined();
    await act(() => Promise.resolve());
    rerender();
    expect([result.current, loads]).toEqual(["chart", 1]);
  });

  it("brings nothing, and breaks nothing, when it cannot be had", async () => {
    const { result } = renderHook(() => useLoaded(() => Promise.reject(new Error("offline"))));
    await act(() => Promise.resolve());
    expect(result.current).toBeUndefined();
  });
});
