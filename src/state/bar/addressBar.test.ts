import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dossierWith, SOUTH } from "#testing/fixtures.ts";
import { chooseForNext, holdAddress, keepAddress, settleAddress } from "./addressBar.ts";
import {
  choose,
  chooseSources,
  chooseStage,
  chooseTable,
  NO_SELECTION,
  useSelection,
} from "#state/selection.ts";

const dossier = dossierWith();
let stop = () => {};

function open(address: string, base = "") {
  history.replaceState(null, "", address);
  const ignored: string[] = [];
  stop = keepAddress({ dossier, base, onRead: (words) => ignored.push(...words) });
  return ignored;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
  useSelection.setState(NO_SELECTION, true);
});

describe(keepAddress, () => {
  it("takes the choices from the address, and cleans it of what it ignored", () => {
    const ignored = open("/?parties=south.atlantis");
    expect(useSelection.getState().parties).toEqual([SOUTH]);
    expect(ignored).toEqual(["the party “atlantis”"]);
    expect(location.search).toBe("?parties=south");
  });

  it("keeps the view to go back to only under the evidence that lies over it", () => {
    open("/evidence/north/border/?over=pair");
    expect(useSelection.getState().over).toBe("pair");
    stop();
    open("/changes/?over=pair&parties=south");
    expect(useSelection.getState().over).toBe(NO_SELECTION.over);
    expect(location.search).toBe("?parties=south");
    stop();
    // In whatever folder the site stands.
    open("/evidence/changes/?over=pair", "/evidence");
    expect(location.search).toBe("");
  });

  it("leaves the page as it was written where the address asks for nothing", () => {
    const told = vi.fn<() => void>();
    const unsubscribe = useSelection.subscribe(told);
    open("/");
    expect(useSelection.getState()).toBe(NO_SELECTION);
    expect(told).not.toHaveBeenCalled();
    stop();
    // What means nothing is read all the same: the page is hidden until it is.
    open("/?nothing=1");
    expect(told).toHaveBeenCalledTimes(1);
    unsubscribe();
  });

  it("puts choices into the address once they have settled, as one step of history", () => {
    open("/");
    const before = history.length;
    choose({ compact: true });
    choose({ sort: "widest" });
    expect(location.search).toBe("");
    vi.advanceTimersByTime(400);
    expect(location.search).toBe("?rows=compact&sort=widest");
    expect(history.length).toBe(before + 1);
  });

  it("makes one step of all that is chosen while it is held, however long that takes", () => {
    open("/");
    const before = history.length;
    const release = holdAddress();
    for (const asOf of ["2025-01-01", "2025-03-01", "2025-05-01"]) {
      choose({ asOf });
      vi.advanceTimersByTime(1000);
    }
    expect(location.search).toBe("");
    release();
    expect(location.search).toBe("?as-of=2025-05-01");
    expect(history.length).toBe(before + 1);
    choose({ asOf: undefined });
    vi.advanceTimersByTime(400);
    expect(location.search).toBe("");
  });

  it("makes one step of a search as it is typed, and another after a pause or another choice", () => {
    open("/");
    const before = history.length;
    const type = (query: string, pause: number) => {
      chooseTable({ query });
      vi.advanceTimersByTime(pause);
    };
    type("riv", 500);
    type("river", 2000);
    expect(location.search).toBe("?q=river");
    expect(history.length).toBe(before + 1);
    type("rivers", 5000);
    expect(history.length).toBe(before + 1);
    type("ridge", 500);
    expect(history.length).toBe(before + 2);
    choose({ compact: true });
    vi.advanceTimersByTime(500);
    choose({ compact: false });
    vi.advanceTimersByTime(500);
    expect(history.length).toBe(before + 4);
  });

  it("makes one step of a search for sources, too", () => {
    open("/sources/");
    const before = history.length;
    for (const query of ["ga", "gazette"]) {
      chooseSources({ query });
      vi.advanceTimersByTime(500);
    }
    expect(location.search).toBe("?find-source=gazette");
    expect(history.length).toBe(before + 1);
  });

  it("makes one step of the words of a note, also of the first to a briefing made of a page", () => {
    open("/present/?of=/words/");
    const before = history.length;
    const write = (briefing: string, pause: number) => {
      chooseStage({ of: undefined, briefing });
      vi.advanceTimersByTime(pause);
    };
    for (const briefing of ["first", "second", "third"]) write(briefing, 2000);
    write("fourth", 5000);
    expect(location.search).toBe("?briefing=fourth");
    expect(history.length).toBe(before + 1);
    write("later", 500);
    expect(history.length).toBe(before + 2);
  });

  it("writes at once what was chosen before a link is followed, and nothing when nothing was", () => {
    open("/");
    const before = history.length;
    settleAddress();
    expect(history.length).toBe(before);
    choose({ compact: true });
    settleAddress();
    expect(location.search).toBe("?rows=compact");
    vi.advanceTimersByTime(1000);
    expect(history.length).toBe(before + 1);
  });

  it("leaves the address alone for what is chosen with the next page", () => {
    open("/");
    const before = history.length;
    choose({ compact: true });
    chooseForNext({ sort: "widest" });
    settleAddress();
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe("?rows=compact");
    expect(history.length).toBe(before + 1);
    expect(useSelection.getState().sort).toBe("widest");
  });

  it("keeps the place on the page", () => {
    open("/scale/#border");
    choose({ compact: true });
    vi.advanceTimersByTime(400);
    expect(location.hash).toBe("#border");
  });

  it("keeps what was chosen while history takes nothing, and writes it when it does", () => {
    open("/");
    const push = vi.spyOn(history, "pushState").mockImplementation(() => {
      throw new DOMException("too many calls", "SecurityError");
    });
    choose({ compact: true });
    vi.advanceTimersByTime(5000);
    expect(location.search).toBe("");
    expect(useSelection.getState().compact).toBe(true);
    push.mockRestore();
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe("?rows=compact");
  });

  it("writes nothing after it was stopped", () => {
    open("/");
    choose({ compact: true });
    stop();
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe("");
  });
});
