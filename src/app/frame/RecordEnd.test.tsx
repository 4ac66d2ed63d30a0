import { render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RecordEnd } from "./RecordEnd.tsx";

describe(RecordEnd, () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([
    ["2025-12-28", ""],
    ["2026-03-02", ""],
    ["2026-03-03", ", 2 months ago"],
    ["2026-12-17", ", 11 months ago"],
    ["2027-02-04", ", 1 year 1 month ago"],
  ])("says on %s how long ago a record ended, once it is over two months: “%s”", (today, ago) => {
    vi.setSystemTime(today);
    const { container } = render(<RecordEnd day="2025-12-31" />);
    expect(container.textContent).toBe(`The record ends on 31 Dec 2025${ago}.`);
  });
});
