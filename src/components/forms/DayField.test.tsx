import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { DayField } from "./DayField.tsx";

async function typed(text: string, isBound = false) {
  const user = userEvent.setup();
  const onChoose = vi.fn<(day: string | undefined) => void>();
  render(
    <DayField
      name="From"
      day="2025-06-01"
      bounds={["2025-01-01", "2025-12-31"]}
      isBound={isBound}
      onChoose={onChoose}
    />,
  );
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "From" });
  await user.clear(field);
  await user.type(field, text);
  return { user, field, onChoose, said: () => screen.getByRole("status").textContent };
}

describe(DayField, () => {
  it("shows its day with the month in words", async () => {
    const { user, field } = await typed("5 Jul");
    await user.tab();
    expect(field.value).toBe("1 Jun 2025");
  });

  it("takes a day once it is whole, and says nothing against it", async () => {
    const { onChoose, said } = await typed("5.7.2025", true);
    expect(onChoose.mock.calls).toEqual([["2025-07-05"]]);
    expect(said()).toBe("");
  });

  it("asks which of two days is meant", async () => {
    const { onChoose, said } = await typed("7/5/2025", true);
    expect(onChoose).not.toHaveBeenCalled();
    expect(said()).toBe("“7/5/2025” may be 7 May 2025 or 5 Jul 2025: write the month as a word.");
  });

  it("says how to write a day, when what is no day is left", async () => {
    const { user, field, said } = await typed("soon", true);
    expect(said()).toBe("");
    await user.tab();
    expect(said()).toBe("“soon” is no day: write 5 Jul 2026, 2026-07-05 or 5.7.2026.");
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  it("says which days there are, where there must be one of them", async () => {
    const { onChoose, said } = await typed("5 Jul 2026", true);
    expect(onChoose).not.toHaveBeenCalled();
    expect(said()).toBe("The record runs from 1 Jan 2025 to 31 Dec 2025.");
  });

  it("gives the day up when it is emptied, where there need be none", async () => {
    const { onChoose } = await typed(" ");
    expect(onChoose).toHaveBeenCalledWith(undefined);
  });
});
