import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { OpenBriefing } from "#model/briefing/read.ts";
import { SlideList } from "./SlideList.tsx";

const BRIEFING: OpenBriefing = {
  briefingVersion: "1.0.0",
  title: "Talks",
  slides: [{ kind: "title" }, { kind: "pair" }, { kind: "texts" }, { kind: "sources" }],
};

function shown() {
  const orders: string[] = [];
  function Host() {
    const [briefing, setBriefing] = useState(BRIEFING);
    const edit = (next: OpenBriefing) => {
      orders.push(next.slides.map(({ kind }) => kind).join(" "));
      setBriefing(next);
    };
    return <SlideList briefed={{ briefing, edit }} slides={[]} at={0} onGo={() => undefined} />;
  }
  render(<Host />);
  return { orders, user: userEvent.setup() };
}

describe(SlideList, () => {
  it.each([
    ["Move up: 4,", ["title pair sources texts", "title sources pair texts"]],
    ["Move down: 1,", ["pair title texts sources", "pair texts title sources"]],
  ])("goes on moving the same slide by the same key (%s)", async (name, moved) => {
    const { orders, user } = shown();
    screen.getByRole("button", { name: new RegExp(`^${name}`) }).focus();
    await user.keyboard("{Enter}{Enter}");
    expect(orders).toEqual(moved);
  });
});
