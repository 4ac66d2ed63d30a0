import { describe, expect, it } from "vitest";
import { inventedDossier } from "#testing/invented/dossier.ts";
import { askedIn, placeOf, withAsked, withChoices } from "./address.ts";

const small = inventedDossier(2000, 5);
const big = inventedDossier(2001, 5);

describe(placeOf, () => {
  it("leaves a path where its thing has a page of its own", () => {
    expect(placeOf("/statement/n7/", small)).toBe("/statement/n7/");
    expect(placeOf("/source/s7/", big)).toBe("/source/s7/");
    expect(placeOf("/evidence/p0/i0/", big)).toBe("/evidence/p0/i0/");
    expect(placeOf("/embed/quote/n7/?v=1.0.0", small)).toBe("/embed/quote/n7/?v=1.0.0");
    expect(placeOf("/embed/issue/i0/", big)).toBe("/embed/issue/i0/");
  });

  it.each([
    ["/statement/n7/", "/statement/?id=n7"],
    ["/statement/n7", "/statement/?id=n7"],
    ["/statement/n7/?as-of=2024-01-01", "/statement/?id=n7&as-of=2024-01-01"],
    ["/statement/n7/#top", "/statement/?id=n7#top"],
    ["/statement/", "/statement/"],
    ["/embed/quote/n7/?v=1.0.0", "/embed/quote/?id=n7&v=1.0.0"],
  ])("asks the shared page of a big dossier for %s", (path, address) => {
    expect(placeOf(path, big)).toBe(address);
  });
});

describe(withAsked, () => {
  it("keeps what a shared page is asked for before the choices", () => {
    expect(withAsked("?as-of=2024-01-01", "?id=n7&parties=p0")).toBe("?id=n7&as-of=2024-01-01");
    expect(withAsked("", "?id=n7")).toBe("?id=n7");
    expect(withAsked("?as-of=2024-01-01", "?parties=p0")).toBe("?as-of=2024-01-01");
  });

  it("escapes what it keeps", () => {
    expect(askedIn(withAsked("", "?id=%26a%3Db"))).toBe("&a=b");
  });
});

describe(withChoices, () => {
  const choices = "?as-of=2024-01-01";

  it.each([
    ["/scale/", "/scale/?as-of=2024-01-01"],
    ["/scale/#border", "/scale/?as-of=2024-01-01#border"],
    ["/statement/?id=n7", "/statement/?id=n7&as-of=2024-01-01"],
    ["/scale/?parties=p0#border", "/scale/?parties=p0#border"],
    ["/scale/?", "/scale/?"],
  ])("leaves a link to %s its own choices, and else adds the reader's", (address, carried) => {
    expect(withChoices(address, choices)).toBe(carried);
    expect(withChoices(address, "")).toBe(address);
  });
});
