import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged, type RawStatement } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

function show(changes: Parameters<typeof dossierChanged>[0], ...statements: RawStatement[]) {
  render(<View index={indexOf(dossierChanged(changes, ...statements))} />);
}
describe("the page of codebook", () => {
  it("numbers the codebook's rules and says what an edition changed", () => {
    show(
      {
        codebook: {
          edition: 2,
          rules: [{ id: "C1", text: "Code what is said." }],
          changes: [
            {
              edition: 2,
              date: "2025-05-01",
              change: "A new option.",
              reason: "It was asked for.",
              moved: ["s1"],
            },
          ],
        },
      },
      { id: "s1" },
    );
    expect(document.getElementById("C1")?.textContent).toBe("C1 Code what is said.");
    expect(screen.getByText(/It was asked for\./).textContent).toBe(
      "Edition 2, 1 May 2025: A new option. It was asked for. 1 statement moved: s1.",
    );
  });
});
