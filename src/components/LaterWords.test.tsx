import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Words } from "../model/dossier.ts";
import { indexWith } from "../testing/fixtures.ts";
import { Evidence } from "./Evidence.tsx";

const whole = indexWith({});
const [{ statement } = whole.statementOf(whole.dossier.statements[0]?.id ?? statementless())] =
  whole.byDay;
const source = whole.sourceOf(statement.source);
const QUOTE = "the river is the border";
const words: Words = { evidence: { kind: "quote", exact: QUOTE, prefix: "", suffix: "" } };

function statementless(): never {
  throw new Error("The fixture has no statement");
}

describe(Evidence, () => {
  it("writes words that are here without a place to wait for them", () => {
    const html = renderToString(<Evidence index={whole} statement={statement} source={source} />);
    expect(html).toContain(QUOTE);
    expect(html).not.toContain("<!--$");
  });

  it("shows words when they come", async () => {
    let come = (_: Words) => {};
    const coming = new Promise<Words>((resolve) => (come = resolve));
    const index = { wordsOf: () => coming };
    await act(async () => {
      render(<Evidence index={index} statement={statement} source={source} />);
    });
    expect(screen.getByText("Fetching the words…")).toBeDefined();
    await act(async () => come(words));
    expect(screen.getByText(QUOTE)).toBeDefined();
  });

  it("says when they do not come, and tries again when asked", async () => {
    const quiet = { onCaughtError: () => {} };
    let answer: Words | Promise<Words> = Promise.reject(new Error("offline"));
    const index = { wordsOf: () => answer };
    await act(async () => {
      render(<Evidence index={index} statement={statement} source={source} />, quiet);
    });
    answer = words;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText(QUOTE)).toBeDefined();
  });
});
