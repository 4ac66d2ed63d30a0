import { describe, expect, it } from "vitest";
import { isPaletteKey } from "./key.ts";

const press = (changes: Partial<Parameters<typeof isPaletteKey>[0]>) =>
  isPaletteKey({
    key: "k",
    code: "KeyK",
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...changes,
  });

describe(isPaletteKey, () => {
  it("is K with Ctrl or Cmd, also with Caps Lock", () => {
    expect(press({})).toBe(true);
    expect(press({ ctrlKey: false, metaKey: true, key: "K" })).toBe(true);
  });

  it("is the key in that place on a keyboard of other letters", () => {
    expect(press({ key: "л" })).toBe(true);
    expect(press({ key: "t" })).toBe(false);
  });

  it("is no letter alone, and no other shortcut", () => {
    expect(press({ ctrlKey: false })).toBe(false);
    expect(press({ shiftKey: true })).toBe(false);
    expect(press({ altKey: true })).toBe(false);
  });
});
