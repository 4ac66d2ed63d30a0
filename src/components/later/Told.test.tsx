import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Spoken, Told } from "./Told.tsx";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function Page({ parts }: { parts: readonly string[] }) {
  return (
    <>
      <Spoken />
      {parts.map((words, at) => (
        <Told key={`part-${at + 1}`} words={words} />
      ))}
    </>
  );
}

/** A page whose parts say something else now and again; and what was heard of it, in turn. */
function opened(...first: string[]) {
  const { rerender } = render(<Page parts={first} />);
  const heard: string[] = [];
  return {
    heard,
    say: (parts: readonly string[], forMs: number) => {
      rerender(<Page parts={parts} />);
      act(() => {
        vi.advanceTimersByTime(forMs);
      });
      const now = screen.getByRole("status").textContent;
      if (now !== "" && now !== heard.at(-1)) heard.push(now);
    },
  };
}

describe(Told, () => {
  it("says nothing as a page opens, nor of what has not changed", () => {
    const { heard, say } = opened("5 parties");
    say(["5 parties"], 9000);
    expect(heard).toEqual([]);
  });

  it("tells in one what several parts say of one choice, and of no other part", () => {
    const { heard, say } = opened("Latest", "5 parties", "17 issues");
    say(["By 1 May.", "5 parties", "3 issues"], 9000);
    expect(heard).toEqual(["By 1 May. 3 issues."]);
  });

  it("waits until the reader has paused, and then tells the newest", () => {
    const { heard, say } = opened("all");
    for (const words of ["c", "ce", "cea"]) say([words], 200);
    say(["cease"], 600);
    expect(heard).toEqual(["cease."]);
  });

  it("tells every few seconds of what goes on by itself", () => {
    const { heard, say } = opened("0");
    for (let at = 1; at <= 40; at += 1) say([String(at)], 250);
    say(["40"], 600);
    expect(heard).toEqual(["16.", "32.", "40."]);
  });

  it("does not tell of what has left the page", () => {
    const { heard, say } = opened("5 parties", "17 issues");
    say(["5 parties", "3 issues"], 100);
    say(["5 parties"], 9000);
    expect(heard).toEqual([]);
  });
});
