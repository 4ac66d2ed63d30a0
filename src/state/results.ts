import { create } from "zustand";
import { useSelection } from "./selection.ts";
import { wayBackWords } from "./wayBack.ts";

/** How many statements the table last showed in this visit; undefined before it has been shown. */
const useShown = create<{ readonly count: number | undefined }>(() => ({ count: undefined }));

/** Keeps how many statements the table shows, for the way back to them. */
export function keepResults(count: number) {
  useShown.setState({ count });
}

/** The words of the way back to the table from one of its statements: "Back to your 2 results". */
export function useWayBack(): string {
  const selection = useSelection();
  const { count } = useShown();
  return wayBackWords(selection, count);
}
