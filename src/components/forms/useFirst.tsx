import { type ReactNode, useState } from "react";
import { MoreButton } from "./MoreButton.tsx";

type Amount = {
  /** What one of the things is called. */
  readonly noun: string;
  readonly first: number;
};

/** The first of many things, and a way to more: a page of thousands would be slow, and read by nobody. */
export function useFirst<Thing>(
  things: readonly Thing[],
  { noun, first }: Amount,
): { readonly shown: readonly Thing[]; readonly more: ReactNode } {
  const [count, setCount] = useState(first);
  if (things.length <= count) return { shown: things, more: undefined };
  return {
    shown: things.slice(0, count),
    more: <MoreButton shown={count} total={things.length} noun={noun} onShow={setCount} />,
  };
}
