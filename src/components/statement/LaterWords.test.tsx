import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { StatementId, type Words } from "#model/dossier/dossier.ts";
import { indexWith } from "#testing/fixtures.ts";
import { Evidence } from "./Evidence.tsx";

const whole = indexWith({ id: "s1" });
const { statement } = whole.statementOf(v.parse(StatementId, "s1"));
const source = whole.sourceOf(statement.source);
const QUOTE = "the river is the border";
const words: Words = { evidence: { kind: "quote", exact: QUOTE, prefix: "", suffix: "" } };

describe(Evidence, () => {
  it("writes words that are here without a place to wait for them", () => {
    const html = renderToString(<Evidence index={whole} statement={statement} source={source} />);
    expect(html).toContain(QUOTE);
    expect(html).not.toContain("<!--$");
  });

  it("shows words when they come", async () => {
    const { promise: coming, resolve: come } = withResolvers();
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

/** A promise of words, and how they come. */
function withResolvers() {
  const come: ((arrived: Words) => void)[] = [];
  const promise = new Promise<Words>((resolve) => come.push(resolve));
  return { promise, resolve: (arrived: Words) => come.forEach((one) => one(arrived)) };
}
