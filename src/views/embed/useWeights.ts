import { useEffect, useState } from "react";

/** What a figure weighs, in bytes as they are sent, and how high it is in columns of some widths. */
export type Weight = {
  readonly bytes: number;
  readonly type: number;
  readonly heights: Readonly<Record<number, number>>;
};

/** What the build measured of every figure; nothing while it is fetched, or where it was not built. */
export function useWeights(root: string, key: string): Weight | undefined {
  const [weights, setWeights] = useState<Readonly<Record<string, Weight>>>();
  useEffect(() => {
    let isHere = true;
    fetch(new URL(`${root}embed/figures.json`, location.href))
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then((table: Readonly<Record<string, Weight>> | undefined) => {
        if (isHere) setWeights(table);
      })
      // Without it the preview is measured.
      .catch(() => {});
    return () => {
      isHere = false;
    };
  }, [root]);
  return weights?.[key];
}
