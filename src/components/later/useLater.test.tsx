import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useLater, useSoon } from "./useLater.ts";

/** Brings what it is told to, as often as it is asked, and counts. */
function loader(...brings: (string | Error)[]) {
  const load = () => {
    load.count += 1;
    const next = brings[load.count - 1] ?? "more than was asked for";
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  load.count = 0;
  return load;
}
const arrived = () => act(() => Promise.resolve());

describe(useLater, () => {
  it("fetches nothing before it is asked, and once however often it is", async () => {
    const load = loader("dialog");
    const { result } = renderHook(() => useLater(load));
    expect([result.current[0], load.count]).toEqual([{ state: "asleep" }, 0]);
    act(() => result.current[1]());
    expect(result.current[0]).toEqual({ state: "coming" });
    act(() => result.current[1]());
    await arrived();
    act(() => result.current[1]());
    expect([result.current[0], load.count]).toEqual([{ state: "here", thing: "dialog" }, 1]);
  });

  it("says what cannot be had, and tries anew when it is asked again", async () => {
    const { result } = renderHook(() => useLater(loader(new Error("offline"), "dialog")));
    act(() => result.current[1]());
    await arrived();
    expect(result.current[0]).toEqual({ state: "failed" });
    act(() => result.current[1]());
    await arrived();
    expect(result.current[0]).toEqual({ state: "here", thing: "dialog" });
  });

  it("draws what has come in the way it is told", async () => {
    const draws: (() => void)[] = [];
    const later = (draw: () => void) => void draws.push(draw);
    const { result } = renderHook(() => useLater(loader("dialog"), later));
    act(() => result.current[1]());
    await arrived();
    expect(result.current[0]).toEqual({ state: "coming" });
    act(() => draws[0]?.());
    expect(result.current[0]).toEqual({ state: "here", thing: "dialog" });
  });
});

describe(useSoon, () => {
  it("brings what was loaded once the page stands, and loads it once", async () => {
    const load = loader("chart");
    const { result, rerender } = renderHook(() => useSoon(load));
    expect(result.current).toEqual({ state: "coming" });
    await arrived();
    rerender();
    expect([result.current, load.count]).toEqual([{ state: "here", thing: "chart" }, 1]);
  });
});
