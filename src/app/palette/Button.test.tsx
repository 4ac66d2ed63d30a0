import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { NO_SELECTION, useSelection } from "#state/selection.ts";
import { PLAIN_VIEWS } from "#state/views.ts";
import { indexWith } from "#testing/fixtures.ts";
import { PaletteButton } from "./Button.tsx";

const talks = indexWith(
  { evidence: { kind: "quote", exact: "the river stays open to all", prefix: "", suffix: "" } },
  { said: "2025-02-01", party: "south", speech: "direct" },
);

// Its code comes when it is first asked for, which takes the first test long.
beforeAll(() => import("./Dialog.tsx"));
afterEach(() => act(() => useSelection.setState(NO_SELECTION, true)));

async function opened(query: string, index: DossierIndex = talks) {
  const user = userEvent.setup();
  const { hook, history } = memoryLocation({ path: "/", record: true });
  render(
    <Router hook={hook}>
      <PaletteButton index={index} />
    </Router>,
  );
  await user.click(screen.getByRole("button", { name: /^Search/ }));
  const field = await screen.findByRole("combobox");
  if (query) await user.type(field, query);
  return { user, field, history };
}

const activeName = (field: HTMLElement) =>
  document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "";

describe(PaletteButton, () => {
  it("offers the views before anything is typed, the first of them ready", async () => {
    const { field } = await opened("");
    expect(document.activeElement).toBe(field);
    // And, after the views, to present what is shown.
    expect(
      within(screen.getByRole("group", { name: /^Views/ })).getAllByRole("option"),
    ).toHaveLength(PLAIN_VIEWS.length + 1);
    expect(activeName(field)).toMatch(/^At a glance/);
  });

  it("moves by arrows, Home and End, round the ends", async () => {
    const { user, field } = await opened("");
    await user.keyboard("{ArrowDown}");
    expect(activeName(field)).toMatch(/^In words/);
    await user.keyboard("{End}");
    expect(activeName(field)).toMatch(/^Present/);
    await user.keyboard("{ArrowDown}");
    expect(activeName(field)).toMatch(/^At a glance/);
    await user.keyboard("{ArrowUp}{Home}");
    expect(activeName(field)).toMatch(/^At a glance/);
    expect(screen.getAllByRole("option", { selected: true })).toHaveLength(1);
  });

  it("goes where Enter says, and chooses what the place needs", async () => {
    const { user, history } = await opened("south");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(history.at(-1)).toBe("/words/?parties=south");
    expect(useSelection.getState().parties).toEqual(["south"]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("finds statements by their words, marks them and keeps quotation marks for direct speech", async () => {
    await opened("river");
    const group = await screen.findByRole("group", { name: /^Statements/ });
    const [newest, older] = within(group).getAllByRole("option");
    expect(newest?.textContent).toContain("“the river is the border”");
    expect(older?.textContent).not.toContain("“");
    expect([...(older?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent)).toContain(
      "river",
    );
  });

  it("still finds names when the search of the words fails, says so and tries again", async () => {
    let isBroken = true;
    const openSearch = () => (isBroken ? Promise.reject(new Error("gone")) : talks.openSearch());
    const { user } = await opened("river", { ...talks, openSearch });
    expect((await screen.findByText(/could not be opened/)).textContent).toContain(
      "names are found",
    );
    expect(screen.getByRole("group", { name: /^Options/ })).toBeTruthy();
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("group", { name: /^Statements/ })).toBeTruthy();
  });

  it("offers other queries when nothing is found, and takes the one pressed", async () => {
    const { user, field } = await opened("norh pole");
    await user.click(await screen.findByRole("option", { name: /North/ }));
    expect(field).toHaveProperty("value", "North");
    expect(await screen.findByRole("group", { name: /^Parties/ })).toBeTruthy();
  });

  it("searches the first 200 characters and says so", async () => {
    const { user, field } = await opened("");
    await user.click(field);
    await user.paste("a".repeat(10_000));
    expect(field).toHaveProperty("value.length", 200);
    expect(screen.getByText(/Only the first 200 characters/)).toBeTruthy();
  });
});
