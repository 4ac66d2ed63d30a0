import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useAgo } from "./useAgo.ts";

describe(useAgo, () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([
    ["2025-12-28", undefined],
    ["2026-03-02", undefined],
    ["2026-03-03", "2 months ago"],
    ["2026-12-17", "11 months ago"],
    ["2027-02-04", "1 year 1 month ago"],
  ])(
    "says on %s how long ago the last day of a year was, once it is over two months: %s",
    (today, ago) => {
      vi.setSystemTime(today);
      const { result } = renderHook(() => useAgo("2025-12-31"));
      expect(result.current).toBe(ago);
    },
  );
});
