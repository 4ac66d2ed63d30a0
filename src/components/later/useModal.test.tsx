import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useModal } from "./useModal.ts";

function Modal() {
  return (
    <dialog ref={useModal()} aria-label="Note">
      <textarea aria-label="The note" />
    </dialog>
  );
}

const BESIDE = { clientX: 5, clientY: 5 };
const WITHIN = { clientX: 110, clientY: 110 };

/** Presses at a place and lets go at another; the browser tells the click to what has both in it. */
function press(down: [string, typeof BESIDE], up: [string, typeof BESIDE], click: string) {
  fireEvent(partOf(down[0]), new MouseEvent("pointerdown", { bubbles: true, ...down[1] }));
  fireEvent(partOf(up[0]), new MouseEvent("pointerup", { bubbles: true, ...up[1] }));
  fireEvent(partOf(click), new MouseEvent("click", { bubbles: true, ...up[1] }));
}

const partOf = (role: string) => screen.getByRole(role);

describe(useModal, () => {
  function opened() {
    render(<Modal />);
    const dialog = screen.getByRole<HTMLDialogElement>("dialog");
    dialog.getBoundingClientRect = () => new DOMRect(100, 100, 400, 300);
    expect(dialog.open).toBe(true);
    return dialog;
  }

  it("closes by a press beside it, and by Escape", () => {
    const dialog = opened();
    press(["dialog", BESIDE], ["dialog", BESIDE], "dialog");
    expect(dialog.open).toBe(false);
    dialog.showModal();
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(dialog.open).toBe(false);
  });

  it("stays while words are marked beyond its edge, either way", () => {
    const dialog = opened();
    press(["textbox", WITHIN], ["dialog", BESIDE], "dialog");
    expect(dialog.open).toBe(true);
    press(["dialog", BESIDE], ["textbox", WITHIN], "dialog");
    expect(dialog.open).toBe(true);
  });

  it("stays when its own padding is pressed", () => {
    const dialog = opened();
    press(["dialog", WITHIN], ["dialog", WITHIN], "dialog");
    expect(dialog.open).toBe(true);
  });
});
