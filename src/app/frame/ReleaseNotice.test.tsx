import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { dossierChanged, RELEASES } from "#testing/fixtures.ts";
import { Choices } from "#app/choices/Choices.tsx";
import { ReleaseNotice } from "./ReleaseNotice.tsx";

const pinned = indexOf(dossierChanged({ releases: RELEASES, release: "1.0.0" }));
const newest = indexOf(dossierChanged({ releases: RELEASES, release: "2.0.0" }));

afterEach(() => useSelection.setState(NO_SELECTION, true));

describe(ReleaseNotice, () => {
  it("says which release is read, which one is current, and leads there with the same choices", () => {
    choose({ release: "1.0.0", compact: true });
    render(<ReleaseNotice index={pinned} />);
    expect(screen.getByRole("complementary", { name: "Release" }).textContent).toContain(
      "You are reading release 1.0.0 of 30 Jun 2025; the current release is 2.0.0 of 31 Dec 2025.",
    );
    const link = screen.getByRole("link", { name: "This page in release 2.0.0" });
    expect(link.getAttribute("href")).toBe("?rows=compact");
  });

  it("says so when the current release is the one that is kept", () => {
    choose({ release: "2.0.0" });
    render(<ReleaseNotice index={newest} />);
    expect(screen.getByRole("complementary").textContent).toContain(
      "2.0.0 of 31 Dec 2025, the current",
    );
    const link = screen.getByRole("link", { name: "Follow the newest release" });
    expect(link.getAttribute("href")).toBe("./");
  });

  it("says nothing where no release is kept", () => {
    render(<ReleaseNotice index={newest} />);
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});

describe("Reset", () => {
  it("takes back the choices and keeps the release, which is no choice of the page", () => {
    choose({ release: "1.0.0" });
    const { rerender } = render(<Choices index={pinned} view="glance" />);
    expect(screen.queryByRole("button", { name: "Reset" })).toBeNull();
    choose({ release: "1.0.0", compact: true });
    rerender(<Choices index={pinned} view="glance" />);
    fireEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(useSelection.getState()).toEqual({ ...NO_SELECTION, release: "1.0.0" });
  });
});
