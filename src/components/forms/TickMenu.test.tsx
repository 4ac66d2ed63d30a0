import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { TickMenu } from "./TickMenu.tsx";

const THINGS = [
  { id: "a", name: "Army", group: "Force" },
  { id: "b", name: "Border", group: "Land" },
  { id: "c", name: "Troops", group: "Force" },
] as const;
type Id = (typeof THINGS)[number]["id"];

function shown(props: { mayBeEmpty?: boolean; isOrdered?: boolean } = {}) {
  const onChoose = vi.fn<(ids: readonly Id[]) => void>();
  function Host() {
    const [chosen, setChosen] = useState<readonly Id[]>(["a", "b", "c"]);
    return (
      <>
        <button type="button" onClick={() => setChosen(["a", "b", "c"])}>
          Reset
        </button>
        <TickMenu
          id="menu"
          name="Issues"
          words={`${chosen.length} issues`}
          things={THINGS}
          chosen={chosen}
          {...props}
          onChoose={(ids) => {
            onChoose(ids);
            setChosen(ids);
          }}
        />
      </>
    );
  }
  render(<Host />);
  const user = userEvent.setup();
  const press = (name: string) => user.click(screen.getByRole("button", { name, hidden: true }));
  const boxes = () =>
    screen
      .getAllByRole<HTMLInputElement>("checkbox", { hidden: true })
      .filter(({ checked }) => checked)
      .map(({ labels }) => labels?.[0]?.textContent);
  return { onChoose, press, boxes, user };
}

describe(TickMenu, () => {
  it("chooses only one in one press, and all again", async () => {
    const { onChoose, press } = shown();
    await press("Only Border");
    expect(onChoose).toHaveBeenLastCalledWith(["b"]);
    await press("All");
    expect(onChoose).toHaveBeenLastCalledWith(["a", "b", "c"]);
  });

  it("shows those of a group together, and chooses only them", async () => {
    const { onChoose, press } = shown();
    const force = screen.getByRole("group", { name: "Force", hidden: true });
    expect(
      within(force)
        .getAllByRole("checkbox", { hidden: true })
        .map((box) => box.closest("label")?.textContent),
    ).toEqual(["Army", "Troops"]);
    await press("Only Force");
    expect(onChoose).toHaveBeenLastCalledWith(["a", "c"]);
  });

  it("leaves the page as it is after “None” until one is ticked, which then is the only one", async () => {
    const { onChoose, press, boxes, user } = shown();
    await press("None");
    expect(boxes()).toEqual([]);
    expect(onChoose).not.toHaveBeenCalled();
    expect(screen.getByText("Tick at least one")).toBeTruthy();
    await user.click(screen.getByLabelText("Troops"));
    expect(onChoose.mock.calls).toEqual([[["c"]]]);
    expect(boxes()).toEqual(["Troops"]);
  });

  it("shows what the page does once something else is chosen elsewhere, or it was closed", async () => {
    const { press, boxes } = shown();
    await press("Only Border");
    await press("None");
    await press("Reset");
    expect(boxes()).toEqual(["Army", "Troops", "Border"]);
    expect(screen.queryByText("Tick at least one")).toBeNull();
    await press("None");
    expect(boxes()).toEqual([]);
    const panel = screen.getByRole("group", { name: "3 issues", hidden: true });
    fireEvent(panel, Object.assign(new Event("beforetoggle"), { newState: "closed" }));
    expect(boxes()).toEqual(["Army", "Troops", "Border"]);
  });

  it("keeps the page when the last one is unticked too", async () => {
    const { onChoose, press, user } = shown();
    await press("Only Border");
    onChoose.mockClear();
    await user.click(screen.getByLabelText("Border"));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("chooses none where none may be", async () => {
    const { onChoose, press } = shown({ mayBeEmpty: true });
    await press("None");
    expect(onChoose).toHaveBeenLastCalledWith([]);
  });

  it("moves what is chosen earlier, where there is an order", async () => {
    const { onChoose, press } = shown({ isOrdered: true });
    await press("Move Troops earlier");
    expect(onChoose).toHaveBeenLastCalledWith(["a", "c", "b"]);
  });
});
